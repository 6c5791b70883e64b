import type { Circumstances } from './circumstances.ts';
import type { ArticlePerson } from './link-in-article.ts';
import type { PersonName } from './person-name.ts';
import type { Use } from './use.ts';

/** One person as one article speaks of them. */
export interface Appearance extends ArticlePerson {
  readonly article: string;
  /** Keys of all full names and bodies that the article names, also their own. */
  readonly named: readonly string[];
}

/** Appearances that were taken for one person. */
export interface Person {
  readonly names: Map<string, PersonName>;
  readonly appearances: Appearance[];
  /** Added up when first asked for, as most people are never compared with anybody. */
  circumstances: Circumstances | null;
}

/** Makes an appearance one of the person's. */
export function addAppearance(person: Person, appearance: Appearance): void {
  person.appearances.push(appearance);
  for (const name of appearance.names) person.names.set(name.key, name);
}

/** A person known from one article so far. */
export function makePerson(appearance: Appearance): Person {
  const person: Person = { names: new Map(), appearances: [], circumstances: null };
  addAppearance(person, appearance);
  return person;
}

/** Makes two people one: `other` is not to be used afterwards. */
export function absorb(home: Person, other: Person): void {
  for (const appearance of other.appearances) addAppearance(home, appearance);
}

export function usesOf({ appearances }: Person): Use[] {
  return appearances.flatMap(({ article, mentions }) => mentions.map((mention) => ({ article, mention })));
}
