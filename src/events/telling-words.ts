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
  if (/^\p{N}/u.test(piece)) return [{ form: key, kind: 'figure' }];
  const named = /^\p{Lu}/u.test(piece) && proper.has(key);
  return [{ form: stem(key), kind: named ? 'name' : 'plain' }];
}

function keyOf(piece: string): string {
  return piece.toLowerCase().replaceAll('’', "'");
}

function isGrammar(key: string): boolean {
  return key.length < 2 || stopWords.has(key);
}

function piecesOf(word: string): string[] {
  const signs = unspaced.test(word) ? Array.from(word) : [];
  return signs.length < 3 ? [word] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
