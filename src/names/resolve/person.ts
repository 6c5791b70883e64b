import type { Circumstances } from './circumstances.ts';
import type { ArticlePerson } from './link-in-article.ts';
import { addName, type PersonName } from './person-name.ts';
import type { Use } from './use.ts';

/** One person as one article speaks of them. */
export interface Appearance extends ArticlePerson {
  readonly article: string;
  /** Keys of all full names and bodies that the article names, also their own. */
  readonly named: readonly string[];
}

/** Appearances that were taken for one person. */
export interface Person {
  /** Distinct. */
  readonly names: PersonName[];
  readonly appearances: Appearance[];
  /** Added up when first asked for, as most people are never compared with anybody. */
  circumstances: Circumstances | null;
}

/** Makes an appearance one of the person's. */
export function addAppearance(person: Person, appearance: Appearance): void {
  person.appearances.push(appearance);
  for (const name of appearance.names) addName(person.names, name);
}

/** A person known from one article so far. */
export function makePerson(appearance: Appearance): Person {
  const person: Person = { names: [], appearances: [], circumstances: null };
  addAppearance(person, appearance);
  return person;
}

/** Makes two people one: `other` is not to be used afterwards. */
export function absorb(home: Person, other: Person): void {
  for (const appearance of other.appearances) addAppearance(home, appearance);
}

export function usesOf({ appearances }: Person): Use[] {
  const uses: Use[] = [];
  for (const { article, mentions } of appearances) for (const mention of mentions) uses.push({ article, mention });
  return uses;
}
