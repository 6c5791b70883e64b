import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** How a format of word processors packs its text: XML in a file of a ZIP archive. */
interface Format {
  /** The file in the archive that holds the text. */
  readonly part: string;
  /** Elements that end a line. */
  readonly lines: RegExp;
  /** Elements that stand for a break or a space. */
  readonly signs: Readonly<Record<string, string>>;
  /** The elements whose words are the text; all, where absent. */
  readonly words?: RegExp;
  /** Elements of which nothing is shown: what was struck out, notes of the editors, twins of a drawing. */
  readonly hidden: RegExp;
}

/** Office Open XML (ECMA-376) and OpenDocument 1.3 (OASIS). */
const FORMATS: Readonly<Record<string, Format>> = {
  '.docx': {
    part: 'word/document.xml',
    lines: /^w:p$/,
    signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
    words: /^w:t$/,
    hidden: /^(?:w:del|w:moveFrom|mc:Fallback|w:tabs)$/,
  },
  '.odt': {
    part: 'content.xml',
    lines: /^text:(?:p|h)$/,
    signs: { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' },
    hidden:
      /^(?:office:annotation|text:tracked-changes|text:note-citation|office:font-face-decls|office:automatic-styles)$/,
  },
};

/** Bytes of text in one document: more is no cutting, and may be an archive that is made to fill the memory. */
const LARGEST = 200e6;

/** A node of the document as linkedom parses it, in the little that is asked of it. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<Node>;
}

const TEXT = 3;

/** Whether a file of this name is a word processor's packed document, which is to be unpacked before it is read. */
export const isPacked = (file: string): boolean => path.posix.extname(file).toLowerCase() in FORMATS;

/**
 * The text of a word processor's document, a line a paragraph.
 * @throws Error where the file is none.
 */
export function unpackDocument(file: string, bytes: Uint8Array): string {
  const format = FORMATS[path.posix.extname(file).toLowerCase()]!;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === format.part && originalSize < LARGEST,
  });
  const xml = parts[format.part];
  if (xml === undefined) throw new Error(`there is no ${format.part} in it`);
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml') as unknown as Node;
  return [...textsIn(document, format, format.words === undefined)].join('');
}

function* textsIn(node: Node, format: Format, isShown: boolean): Generator<string> {
  const { lines, signs, words, hidden } = format;
  if (node.nodeType === TEXT) {
    if (isShown) yield node.nodeValue ?? '';
    return;
  }
  if (hidden.test(node.nodeName)) return;
  yield signs[node.nodeName] ?? '';
  for (const child of node.childNodes) yield* textsIn(child, format, isShown || words?.test(node.nodeName) === true);
  if (lines.test(node.nodeName)) yield '\n';
}
