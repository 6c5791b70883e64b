import type { ArticlePerson } from './link-in-article.ts';
import type { PersonName } from './person-name.ts';
import { fieldsOf, officeWords } from './role-words.ts';
import type { Use } from './use.ts';

/** One person as one article speaks of them. */
export interface Appearance extends ArticlePerson {
  readonly article: string;
  /** Keys of the full names and bodies that the article also names. */
  readonly company: readonly string[];
}

/** Appearances that were taken for one person, with what their articles say, added up. */
export interface Person {
  readonly names: Map<string, PersonName>;
  readonly appearances: Appearance[];
  /** Articles that name them. */
  readonly articles: Set<string>;
  /** Who and what they are named with. */
  readonly company: Set<string>;
  /** Their offices, folded. */
  readonly offices: Set<string>;
  /** Fields of life of their offices. */
  readonly fields: Set<string>;
}

/** How a name is told from others exactly. */
export function nameKey({ words, suffix }: PersonName): string {
  return suffix === '' ? words.join(' ') : `${words.join(' ')} ${suffix}`;
}

/** Adds what an article says to what is known of a person. */
export function addAppearance(person: Person, appearance: Appearance): void {
  person.appearances.push(appearance);
  person.articles.add(appearance.article);
  for (const name of appearance.names) person.names.set(nameKey(name), name);
  for (const key of appearance.company) person.company.add(key);
  for (const { role } of appearance.mentions) {
    if (role === null) continue;
    const office = officeWords(role).join(' ');
    if (office !== '') person.offices.add(office);
    for (const field of fieldsOf(role)) person.fields.add(field);
  }
}

/** A person known from one article so far. */
export function makePerson(appearance: Appearance): Person {
  const person: Person = {
    names: new Map(),
    appearances: [],
    articles: new Set(),
    company: new Set(),
    offices: new Set(),
    fields: new Set(),
  };
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

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** They stand in one article, or beside the same people or bodies. */
export function shareCompany(a: Person, b: Person): boolean {
  return intersects(a.articles, b.articles) || intersects(a.company, b.company);
}

/** They are given the same office. */
export function shareOffice(a: Person, b: Person): boolean {
  return intersects(a.offices, b.offices);
}

/** Both have an office, and in no common field of life. */
export function fieldsConflict(a: Person, b: Person): boolean {
  return a.fields.size > 0 && b.fields.size > 0 && !intersects(a.fields, b.fields);
}
