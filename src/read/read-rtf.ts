import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { readText } from './read-text.ts';
import type { FileContent } from './seed-content.ts';

const HEAD = /^\{\\rtf1?(?![a-z\d])/u;

/** Whether a text is a word processor's, under whatever name it was saved. */
export const isRtf = (text: string): boolean => HEAD.test(text);

/**
 * A document in Rich Text Format (specification 1.9.1): its running text, read as plain text is. A file that only has
 * the name of one is plain text.
 */
export function readRtf(text: string): FileContent {
  return readText(isRtf(text) ? textOf(text) : text);
}

/** Groups that hold no running text: tables of the document, what stands on every page, pictures, drawings. */
const APART =
  /^\{\\(?:\*|(?:fonttbl|colortbl|stylesheet|info|header[lrf]?|footer[lrf]?|pict|object|shp|nonshppict|listtable|revtbl|xmlnstbl|themedata|datastore)(?![a-z]))/u;

/** Tables of fonts say how the letters are written. */
const NEEDED = /^\{\\fonttbl/u;

/** Breaks of which the library knows nothing; TextEdit writes a paragraph's end as a broken line. */
const BREAKS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\\)((?:\\\\)*)\\\r?\n/gu, '$1\\par '],
  [/\\(?:row|page|sect|column)(?![a-z]) ?/gu, '\\par '],
  [/\\cell(?![a-z]) ?/gu, '\\tab '],
];

/**
 * The running text. The library reads text that mail programs put into RTF and say so; a document that is said to be
 * made from text goes through it likewise.
 */
function textOf(rtf: string): string {
  const running = BREAKS.reduce((text, [pattern, by]) => text.replace(pattern, by), withoutGroups(rtf));
  // What stands in it undisguised was decoded already.
  const plain = running.replace(/[^\0-\x7f]/gu, (letter) => escapeUnits(letter)).replace(HEAD, '{\\rtf1\\fromtext ');
  const { text } = deEncapsulateSync(plain, {
    mode: 'text',
    // It would tell of a document that was cut short without naming the file.
    warn: () => {},
    decode: (bytes, encoding) => iconv.decode(bytes, encoding),
  });
  return text.toString().replaceAll('\r\n', '\n');
}

const escapeUnits = (letter: string): string =>
  Array.from({ length: letter.length }, (_, at) => `\\uc1\\u${letter.charCodeAt(at)}?`).join('');

/** Without the groups that stand apart from the text, and what is in them. */
function withoutGroups(rtf: string): string {
  let kept = '';
  let from = 0;
  let depth = 0;
  /** How deep the group lies that is left out; 0 where none is. */
  let left = 0;
  for (const { index, 0: mark } of rtf.matchAll(/\\[\\{}]|[{}]/gu)) {
    if (mark === '{') {
      depth += 1;
      const head = rtf.slice(index, index + 20);
      if (left > 0 || !APART.test(head) || NEEDED.test(head)) continue;
      // An empty group, so that a word of control before it does not run into what follows.
      kept += `${rtf.slice(from, index)}{}`;
      left = depth;
    } else if (mark === '}') {
      if (left === depth) [left, from] = [0, index + 1];
      depth -= 1;
    }
  }
  return left > 0 ? kept : kept + rtf.slice(from);
}
