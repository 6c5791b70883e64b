import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** The kinds of words that tell something. */
export const wordKinds = ['name', 'plain', 'figure'] as const;

/** A word that tells something, by its stem, and what kind of word it is. */
export interface TellingWord {
  readonly form: string;
  readonly kind: (typeof wordKinds)[number];
}

/** Scripts written without spaces: two neighbouring signs stand for a word. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;
/** The first of these in Unicode is Thai. */
const firstUnspaced = 0x0e00;

/**
 * What a word as written tells: nothing for a word of grammar.
 *
 * @param proper words that are names, in small letters
 */
export function tellingWords(word: string, proper: ReadonlySet<string>): TellingWord[] {
  const pieces = piecesOf(word);
  return pieces.length === 1 ? readPiece(pieces[0]!, proper) : pieces.flatMap((piece) => readPiece(piece, proper));
}

/** Whether a word as written tells anything at all. */
export function tellsSomething(word: string): boolean {
  return piecesOf(word).some((piece) => !isGrammar(keyOf(piece)));
}

function readPiece(piece: string, proper: ReadonlySet<string>): TellingWord[] {
  const key = keyOf(piece);
  if (isGrammar(key)) return [];
  // The first letter of almost every word is one of ASCII.
  const first = piece.charCodeAt(0);
  if (first < 0x80 ? first >= 0x30 && first <= 0x39 : /^\p{N}/u.test(piece)) return [{ form: key, kind: 'figure' }];
  const capital = first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(piece);
  const named = capital && proper.has(key);
  return [{ form: stem(key), kind: named ? 'name' : 'plain' }];
}

function keyOf(piece: string): string {
  const lower = piece.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isGrammar(key: string): boolean {
  return key.length < 2 || stopWords.has(key);
}

function piecesOf(word: string): string[] {
  if (word.charCodeAt(0) < firstUnspaced) return [word];
  const signs = unspaced.test(word) ? Array.from(word) : [];
  return signs.length < 3 ? [word] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
