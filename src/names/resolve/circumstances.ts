import type { Appearance, Person } from './person.ts';
import { readRole } from './role-words.ts';

/** What the articles of a person say beside the name. */
export interface Circumstances {
  /** Articles that name them. */
  readonly articles: Set<string>;
  /** Their offices, folded. */
  readonly offices: Set<string>;
  /** Fields of life of their offices. */
  readonly fields: Set<string>;
  /** Keys of the full names and bodies that they are named with. */
  readonly company: Set<string>;
  /** How many of the appearances have been added up, and in the company. */
  added: number;
  gathered: number;
}

/** Whether an office given in the article tells the field of life. */
export function tellsField({ mentions }: Appearance): boolean {
  return mentions.some(({ role }) => role !== null && readRole(role).fields.length > 0);
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** What is known of a person from all appearances so far. */
function circumstancesOf(person: Person): Circumstances {
  const known = (person.circumstances ??= {
    articles: new Set(),
    offices: new Set(),
    fields: new Set(),
    company: new Set(),
    added: 0,
    gathered: 0,
  });
  for (; known.added < person.appearances.length; known.added++) {
    const { article, mentions } = person.appearances[known.added]!;
    known.articles.add(article);
    for (const { role } of mentions) {
      if (role === null) continue;
      const { office, fields } = readRole(role);
      if (office !== '') known.offices.add(office);
      for (const field of fields) known.fields.add(field);
    }
  }
  return known;
}

function companyOf(person: Person): ReadonlySet<string> {
  const known = circumstancesOf(person);
  for (; known.gathered < person.appearances.length; known.gathered++) {
    const { named, names } = person.appearances[known.gathered]!;
    for (const key of named) if (!names.some((own) => own.key === key)) known.company.add(key);
  }
  return known.company;
}

/** One article names both, and took them for two. */
export function shareArticle(a: Person, b: Person): boolean {
  return intersects(circumstancesOf(a).articles, circumstancesOf(b).articles);
}

/** They stand in one article, or beside the same people or bodies. */
export function shareCompany(a: Person, b: Person): boolean {
  return shareArticle(a, b) || intersects(companyOf(a), companyOf(b));
}

/** The offices they are given, folded, by the alphabet. */
export function officesOf(person: Person): string[] {
  return [...circumstancesOf(person).offices].sort();
}

/** They are given the same office. */
export function shareOffice(a: Person, b: Person): boolean {
  return intersects(circumstancesOf(a).offices, circumstancesOf(b).offices);
}

/** Fields that people go from one to the other of: prosecutors and businessmen become mayors. */
const neighbouring: ReadonlySet<string> = new Set(['state', 'law', 'money']);

/** Both have an office, and in no common field of life. */
export function fieldsConflict(a: Person, b: Person): boolean {
  const [one, other] = [circumstancesOf(a).fields, circumstancesOf(b).fields];
  return one.size > 0 && other.size > 0 && !intersects(one, other);
}

/** The same, and nobody goes from one of these fields to the other. */
export function livesConflict(a: Person, b: Person): boolean {
  const moves = ({ fields }: Circumstances) => [...fields].some((field) => neighbouring.has(field));
  return fieldsConflict(a, b) && !(moves(circumstancesOf(a)) && moves(circumstancesOf(b)));
}
