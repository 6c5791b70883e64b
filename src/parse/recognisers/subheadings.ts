import { type Draft, type Piece, takeAs } from '../draft.ts';

const LONGEST = 90;
const MOST_WORDS = 14;

const closed = /[.!?,;:…]\s*["'”’»)\]]*$/u;
const opens = /^["“‘']?[\p{Lu}\p{Lo}\d]/u;

const isShort = ({ text }: Piece): boolean => text.length <= LONGEST && text.split(/\s+/u).length <= MOST_WORDS;

/** A question may be a heading, but only one that stands apart. */
const isQuestion = ({ text, gap }: Piece): boolean => gap > 0 && text.endsWith('?');

/** A quotation mark without its partner is a piece of somebody's speech. */
const isWhole = (text: string): boolean => (text.match(/"/gu)?.length ?? 0) % 2 === 0;

const looksLike = (piece: Piece): boolean =>
  isShort(piece) &&
  (!closed.test(piece.text) || isQuestion(piece)) &&
  opens.test(piece.text) &&
  isWhole(piece.text) &&
  /\p{L}{2}/u.test(piece.text);

/** A short line without a full stop inside the body, before a paragraph and not in a run of short lines. */
export function recogniseSubheadings(draft: Draft): Draft {
  const { rest } = draft;
  const found = rest.filter((piece, at) => {
    const [before, after] = [rest[at - 1], rest[at + 1]];
    return looksLike(piece) && after !== undefined && !isShort(after) && (before === undefined || !looksLike(before));
  });
  return takeAs(draft, 'subheading', found);
}
