import type { Aspect } from './count-aspects.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A word that tells something, by its stem, and what kind of word it is. */
export interface TellingWord {
  readonly form: string;
  readonly kind: Extract<Aspect, 'name' | 'plain' | 'figure'>;
}

/** Scripts written without spaces: two neighbouring signs stand for a word. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/**
 * What a word as written tells: nothing for a word of grammar.
 *
 * @param proper words that are names, in small letters
 */
export function tellingWords(word: string, proper: ReadonlySet<string>): TellingWord[] {
  return piecesOf(word).flatMap((piece) => readPiece(piece, proper));
}

function readPiece(piece: string, proper: ReadonlySet<string>): TellingWord[] {
  const key = piece.toLowerCase().replaceAll('’', "'");
  if (key.length < 2 || stopWords.has(key)) return [];
  if (/^\p{N}/u.test(piece)) return [{ form: key, kind: 'figure' }];
  const named = /^\p{Lu}/u.test(piece) && proper.has(key);
  return [{ form: stem(key), kind: named ? 'name' : 'plain' }];
}

function piecesOf(word: string): string[] {
  const signs = unspaced.test(word) ? Array.from(word) : [];
  return signs.length < 3 ? [word] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
