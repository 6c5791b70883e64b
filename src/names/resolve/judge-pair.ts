import { compareNames, type Likeness, likenesses } from './compare-names.ts';
import { fieldsConflict, shareArticle, shareCompany, shareOffice } from './circumstances.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';
import type { Person } from './person.ts';
import type { PersonName } from './person-name.ts';

export type Verdict = 'merge' | 'maybe' | 'apart';

/** The surest way in which the names of two people go together; null where any two of them contradict. */
export function likenessOf(a: Person, b: Person): Likeness | null {
  let surest = likenesses.length;
  for (const one of a.names)
    for (const other of b.names) {
      const found = compareNames(one, other);
      if (found === null) return null;
      surest = Math.min(surest, likenesses.indexOf(found));
    }
  return likenesses[surest] ?? null;
}

/** Whether all that one has more than the other are initials: `Ada M. Berg`. */
function onlyInitialsMore(a: Person, b: Person): boolean {
  const written = ({ names }: Person) =>
    new Set(names.map(({ words }) => words.filter((word) => word.length > 1).length));
  return new Set([...written(a), ...written(b)]).size === 1;
}

/** Whether every word is a name of this class, so that none tells where the name begins. */
function isAllOf(bit: number, { words }: PersonName): boolean {
  return words.every((word) => (classesOf(word) & bit) !== 0);
}

/** What else is known of a pair. */
export interface Circumstances {
  readonly alike: Likeness;
  /** Another, who is neither, has as good a claim. */
  readonly contested: boolean;
  /** One of them is told apart from others of exactly this name. */
  readonly namesakes: boolean;
  /** Many people of the archive have the surname, so that a shared one says little. */
  readonly commonSurname: boolean;
}

/**
 * Two names of the same words in another order. `Ali Hassan` and `Hassan Ali` may both be ministers, `Wen Li` and `Li Wen`
 * be of two families; but `Tanabe Kenjiro` is how his own country's papers write Kenjiro Tanabe.
 */
function judgeTurned(a: Person, b: Person, company: boolean, office: boolean): Verdict {
  if (!company && a.names.some((name) => isAllOf(WordClass.given, name))) return 'maybe';
  const tellsOrder = !a.names.some((name) => isAllOf(WordClass.given, name) || isAllOf(WordClass.family, name));
  return office || (tellsOrder && !shareArticle(a, b)) ? 'merge' : 'maybe';
}

/** Whether two people of names so alike are one. */
export function judgePair(a: Person, b: Person, circumstances: Circumstances): Verdict {
  const { alike, contested, namesakes, commonSurname } = circumstances;
  const company = shareCompany(a, b);
  const office = shareOffice(a, b);
  if (fieldsConflict(a, b) && !company) return alike === 'spelling' ? 'maybe' : 'apart';
  if (namesakes && !company && !office) return 'maybe';
  if (alike === 'spelling') return 'merge';
  // A father had the son's office before him, but not beside the same people; and stands beside the son himself.
  if (alike === 'suffix') return office && company && !contested && !shareArticle(a, b) ? 'merge' : 'maybe';
  if (contested) return 'maybe';
  if (alike === 'reversed') return judgeTurned(a, b, company, office);
  if (alike === 'middle') return office || company || onlyInitialsMore(a, b) || !commonSurname ? 'merge' : 'maybe';
  if (alike === 'initial') return office || company ? 'merge' : 'maybe';
  return office ? 'merge' : 'maybe';
}
