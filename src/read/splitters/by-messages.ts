import type { Splitter } from './splitter.ts';

/** `Halden News, [09.03.2021 10:30]`, `Halden News, [9 Mar 2021 at 10:30:12]:`: how Telegram opens each message that is copied out of it. */
const MESSAGE =
  /^(?<sender>\S.{1,60}), \[(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},?|\d{1,2}\.? \p{L}{3,12}\.? \d{4}(?: \p{L}{2})?) \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?\]:?[ \t]*$/gmu;

/** Opened by a message's stamp each, all of one sender: a channel. Those of several are a talk. */
export const byMessages: Splitter = (text) => {
  const [first, ...others] = [...text.matchAll(MESSAGE)];
  const opens = first !== undefined && text.slice(0, first.index).trim() === '';
  const sender = first?.groups?.['sender'];
  return opens && others.every(({ groups }) => groups?.['sender'] === sender) ? others.map(({ index }) => index) : [];
};
