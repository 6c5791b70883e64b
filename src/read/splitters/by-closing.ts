import type { Splitter } from './splitter.ts';

/** `End of Document`, `Document NVPOST0020210309e5390001x`, `AN  Document …`: how Nexis and Factiva close each. */
const CLOSING = /^[ \t]*(?:[Ee]nd of [Dd]ocument|(?:AN[ \t]+)?Document [A-Z]{3,8}\d{10}[a-z\d]{6,})[ \t]*$/gmu;

/** What is left behind the last mark is a document of its own only if it is longer; else it is the database's. */
const LONGEST_REST = 200;

/** Closed by a line each. */
export const byClosing: Splitter = (text) => {
  const ends = [...text.matchAll(CLOSING)].map(({ index, 0: mark }) => index + mark.length);
  const rest = text.slice(ends.at(-1)).trim();
  return rest.length > LONGEST_REST ? ends : ends.slice(0, -1);
};
