import { remembered } from '../../remembered.ts';
import { petForms } from '../lists/name-spellings.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';
import { address, addressAbroad } from './forms-of-address.ts';
import { sameSpelling } from './spelling.ts';

const pets = new Map(petForms.map(([full, forms]) => [full, new Set(forms.split(' '))]));

const fullOf = new Map<string, string[]>();
for (const [full, forms] of pets) for (const pet of forms) fullOf.set(pet, [...(fullOf.get(pet) ?? []), full]);

/** The letters that a first name may be shortened to: its own, and those of the names it is a pet form of. */
export function initialsOf(word: string): readonly string[] {
  return [word[0]!, ...(fullOf.get(word) ?? []).map((full) => full[0]!)];
}

/** Whether one is the pet form of the other: Bill, William. */
export function isPetForm(a: string, b: string): boolean {
  return pets.get(a)?.has(b) === true || pets.get(b)?.has(a) === true;
}

/** Whether two words of names can be one: spellings of each other, or an initial of it. */
export function matches(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sameSpelling(a, b);
}

/** Whether the words of `short` occur in `long` in this order. */
export function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && matches(short[at]!, word)) at++;
  return at === short.length;
}

/** Word for word the same or spelled otherwise; also where a name is written in one word or two (`Abdul Rahman`). */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((word, at) => sameSpelling(word, b[at]!));
  if (Math.abs(a.length - b.length) !== 1 || Math.min(a.length, b.length) < 2 || a[0]![0] !== b[0]![0]) return false;
  const joined = a.join('');
  return joined.length > 6 && sameSpelling(joined, b.join(''));
}

/** Whether a word is one of the spellings of Muhammad. */
export function isMuhammad(word: string): boolean {
  return sameSpelling(word, 'muhammad');
}

/** A single letter is no title: the M. of `M. Karim Dogarzai` is a name. */
const isPrefix = remembered(
  (word: string) =>
    (classesOf(word) & WordClass.nameHonorific) !== 0 ||
    (word.length > 1 && (address.has(word) || addressAbroad.test(word))) ||
    isMuhammad(word),
);

/** A name without Muhammad, Syed, Alhaji, Pak and the like in front; two words that are no Muhammad stay. */
export function withoutPrefix(words: readonly string[]): readonly string[] {
  let first = 0;
  const telling = (from: number) => words.slice(from).filter((word) => !isMuhammad(word)).length;
  while (isPrefix(words[first]!) && telling(first + 1) > 1) first++;
  return words.slice(first);
}
