import { type Draft, takeAs } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { isSectionLine } from '../section-names.ts';

/** A line of more words is a heading or a sentence; so is one of more signs in scripts that set no spaces. */
const MOST_WORDS = 2;
const MOST_SIGNS = 8;

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const isShort = (text: string): boolean =>
  text.split(/\s+/u).length <= MOST_WORDS && (text.length <= MOST_SIGNS || !UNPARTED.test(text));

/** A question, a figure or an entry opens the text: `What happened?`, `1,200 displaced`, `• lamp`. */
const opensText = (text: string): boolean => /[?؟？]$|^\d[\d.,]*\s\p{L}{3}|^[•*+–-]\s/u.test(text);

/** What is left of the lines between headline and body when all else is known: `World`, `In depth`. */
export function recogniseKickers(draft: Draft): Draft {
  if (draft.headline === null) return draft;
  const short = headPieces(draft).filter(({ text }) => (isShort(text) || isSectionLine(text)) && !opensText(text));
  return takeAs(draft, 'boilerplate', short);
}
