import { compareNames, type Likeness } from './resolve/compare-names.ts';
import { parsePersonName } from './resolve/person-name.ts';

const reasons: Readonly<Record<Likeness, string>> = {
  spelling: 'the same name, or spellings of it: one person unless their offices speak against it',
  middle: 'one has middle names, initials or a title of respect more: one person where nobody else fits as well',
  initial:
    'one has an initial or a pet form, or each another title of respect: one person where office or company agree',
  reversed: 'the same words in another order: one person where they tell the family’s, or the office agrees',
  'first-part': 'one is the beginning of the other: one person where the office agrees',
  'last-part': 'one is the end of the other: one person where the office agrees',
  suffix: 'only one has a Jr: never merged, as father and son would be',
};

/**
 * Why two written forms of people's names were or were not taken for one person across articles, in words.
 *
 * @example whyAlike('Karim Dad', 'Kareem Dad') // 'the same name, or spellings of it: …'
 */
export function whyAlike(one: string, other: string): string {
  if (other.startsWith('@')) return 'a handle that the articles tie to the name: beside it, or by the surname in it';
  const [a, b] = [parsePersonName(one), parsePersonName(other)];
  if (Math.min(a.words.length, b.words.length) < 2)
    return 'one word alone: settled by a full name in its article, across articles only by office or company';
  const likeness = compareNames(a, b);
  return likeness === null ? 'names of different people: never merged' : reasons[likeness];
}
