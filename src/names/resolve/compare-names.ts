import { classesOf, WordClass } from '../word-classes.ts';
import type { PersonName } from './person-name.ts';
import { sameSpelling } from './spelling.ts';

/**
 * How two names go together, from the surest:
 * - `spelling`: word for word the same or spelled otherwise (Mahmood, Mehmood);
 * - `middle`: one has middle names or initials more (Ada M. Berg);
 * - `initial`: a first name is an initial in one (A. Berg);
 * - `reversed`: the same two words the other way round (Wen Li, Li Wen);
 * - `first-part`, `last-part`: one is the beginning or the end of the other.
 */
export type Likeness = 'spelling' | 'middle' | 'initial' | 'reversed' | 'first-part' | 'last-part';

function matches(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sameSpelling(a, b);
}

/** Whether the words of `short` occur in `long` in this order. */
function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && matches(short[at]!, word)) at++;
  return at === short.length;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => sameSpelling(word, b[at]!));
}

/** Words that may be left off the front of a name: Muhammad, Syed, Haji. At least two others stay. */
function withoutPrefix(words: readonly string[]): readonly string[] {
  let first = 0;
  while (first < words.length - 2 && isPrefix(words[first]!)) first++;
  return words.slice(first);
}

function isPrefix(word: string): boolean {
  return (classesOf(word) & WordClass.nameHonorific) !== 0 || sameSpelling(word, 'muhammad');
}

/** How two names of several words are alike, or null where they are different people's. */
export function compareNames(a: PersonName, b: PersonName): Likeness | null {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return null;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2) return null;
  if (sameWords(short, long)) return 'spelling';
  const [bareShort, bareLong] = [withoutPrefix(short), withoutPrefix(long)];
  if (bareShort.length < short.length || bareLong.length < long.length)
    return sameWords(bareShort, bareLong) ? 'middle' : compareWords(bareShort, bareLong);
  return compareWords(short, long);
}

function compareWords(one: readonly string[], other: readonly string[]): Likeness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]) return 'reversed';
  const [first, last] = [short[0]!, short.at(-1)!];
  if (last.length > 1 && sameSpelling(last, long.at(-1)!) && matches(first, long[0]!) && inOrder(short, long))
    return first.length > 1 && long[0]!.length > 1 ? 'middle' : 'initial';
  if (short.length === long.length) return null;
  if (sameWords(short, long.slice(0, short.length))) return 'first-part';
  // `Nawaz Sharif` is not the end of `Maryam Nawaz Sharif`, but `Lopez Obrador` is that of `Andres Lopez Obrador`.
  const givenFirst = (classesOf(first) & WordClass.given) !== 0;
  return !givenFirst && sameWords(short, long.slice(-short.length)) ? 'last-part' : null;
}
