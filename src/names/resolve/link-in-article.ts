import type { Mention } from '../../model.ts';
import { compareNames } from './compare-names.ts';
import { parsePersonName, type PersonName } from './person-name.ts';
import { officeWords } from './role-words.ts';
import { sameSpelling } from './spelling.ts';

/** The mentions of one article that are one person. */
export interface ArticlePerson {
  /** Distinct full forms, parsed; empty where only one word is ever written. */
  readonly names: readonly PersonName[];
  readonly mentions: readonly Mention[];
}

interface Full {
  readonly name: PersonName;
  readonly mention: Mention;
  group: number;
}

/** Full names of one article that are one person there: what is written alike, or is a shorter form. */
function groupFull(full: readonly Full[]): void {
  full.forEach((one, at) => {
    one.group = at;
    const earlier = full.slice(0, at);
    const alike = earlier.map((other) => ({ other, likeness: compareNames(other.name, one.name) }));
    const same =
      alike.find(({ likeness }) => likeness === 'spelling')?.other ??
      // Beside each other in one article, Ali Hassan and Hassan Ali are two, as are father and son.
      alike.find(({ likeness }) => likeness !== null && likeness !== 'reversed' && likeness !== 'suffix')?.other;
    if (same) one.group = same.group;
  });
}

/** Whether two mentions are given the same office. */
function sameOffice(one: Mention, other: Mention): boolean {
  if (one.role === null || other.role === null) return false;
  const office = officeWords(one.role).join(' ');
  return office !== '' && office === officeWords(other.role).join(' ');
}

/**
 * The full name that a single word stands for: of those that have the word, the one of the same office, else the
 * nearest before it, else the first after.
 */
function ownerOf(lone: Mention, full: readonly Full[]): Full | undefined {
  const words = parsePersonName(lone.text).words;
  const word = words.at(-1) ?? '';
  const surname = full.filter(({ name }) => sameSpelling(name.words.at(-1)!, word));
  const holders = surname.length > 0 ? surname : full.filter(({ name }) => name.words.some((part) => part === word));
  return (
    holders.find(({ mention }) => sameOffice(mention, lone)) ??
    holders.findLast(({ mention }) => mention.start <= lone.start) ??
    holders[0]
  );
}

/** The people of one article. A surname alone is settled by the full name, within the article only. */
export function linkInArticle(mentions: readonly Mention[]): ArticlePerson[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  const parsed = people.map((mention) => ({ mention, name: parsePersonName(mention.text), group: -1 }));
  const full = parsed.filter(({ name }) => name.words.length > 1);
  groupFull(full);
  const groups = new Map<string, { names: Map<string, PersonName>; mentions: Mention[] }>();
  for (const one of parsed) {
    const owner = one.name.words.length > 1 ? one : ownerOf(one.mention, full);
    const id = owner ? `full ${owner.group}` : `lone ${one.name.words.join(' ')}`;
    const group = groups.get(id) ?? { names: new Map<string, PersonName>(), mentions: [] };
    if (one.name.words.length > 1) group.names.set(`${one.name.words.join(' ')} ${one.name.suffix}`, one.name);
    group.mentions.push(one.mention);
    groups.set(id, group);
  }
  return [...groups.values()].map(({ names, mentions: own }) => ({ names: [...names.values()], mentions: own }));
}
