import { officesOf, shareOffice } from './circumstances.ts';
import { likenesses } from './compare-names.ts';
import { claimsOf, findLinks, type Link } from './find-links.ts';
import { groupByName } from './group-by-name.ts';
import { makeHomes } from './homes.ts';
import { judgePair, likenessOf } from './judge-pair.ts';
import type { Appearance, Person } from './person.ts';
import { fullWords } from './person-name.ts';
import { consonantsOf } from './spelling.ts';

/** A surname that more people of an archive share than this is common. */
const commonFrom = 4;

/** People with the others each may be. */
export type PeopleWithDoubts = ReadonlyMap<Person, ReadonlySet<Person>>;

function surnames({ names }: Person): string[] {
  return [...new Set(names.map((name) => consonantsOf(fullWords(name).at(-1)!)))];
}

function countSurnames(people: readonly Person[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const person of people) for (const name of surnames(person)) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}

/** Pairs of indexes of people of one and the same name: told apart already, and doubts of each other. */
function pairsOfNamesakes(namesakes: readonly (readonly Person[])[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let first = 0;
  for (const { length } of namesakes) {
    for (let a = 0; a < length; a++) for (let b = a + 1; b < length; b++) pairs.push([first + a, first + b]);
    first += length;
  }
  return pairs;
}

/**
 * The people of the archive who are named in full, appearances given sorted by article. Names are compared only
 * within blocks, the surest likeness first; a merge that another person contests is not made but kept as a doubt.
 */
export function mergePeople(appearances: readonly Appearance[]): PeopleWithDoubts {
  const namesakes = groupByName(appearances);
  const people = namesakes.flat();
  const shared = countSurnames(people);
  const links = findLinks(people);
  const claims = claimsOf(links);
  const { find, join } = makeHomes(people);
  const doubts = pairsOfNamesakes(namesakes);
  const apart = new Set(doubts.map(([a, b]) => a * people.length + b));
  const hasNamesake = new Set(doubts.flat());

  /**
   * Another, who is neither and cannot be both, is linked with one of them as surely; unless these two are given the same
   * office, and the other is given others. That there is an Ada Berg Lind says nothing against Ada M. Berg.
   */
  const isContested = ({ a, b, alike }: Link) => {
    const [one, other] = [people[find(a)]!, people[find(b)]!];
    const office = shareOffice(one, other);
    const hasAnother = (third: Person) =>
      office && officesOf(third).length > 0 && !shareOffice(third, one) && !shareOffice(third, other);
    return [...(claims.get(a) ?? []), ...(claims.get(b) ?? [])]
      .filter((claim) => likenesses.indexOf(claim.alike) <= likenesses.indexOf(alike))
      .map(({ by }) => people[find(by)]!)
      .filter((third) => third !== one && third !== other && !hasAnother(third))
      .some((third) => likenessOf(third, one) === null || likenessOf(third, other) === null);
  };

  for (const link of links) {
    const { a, b } = link;
    const [one, other] = [people[find(a)]!, people[find(b)]!];
    if (one === other || apart.has(a * people.length + b)) continue;
    const alike = likenessOf(one, other);
    if (alike === null) continue;
    const verdict = judgePair(one, other, {
      alike,
      contested: alike !== 'spelling' && isContested(link),
      namesakes: hasNamesake.has(a) || hasNamesake.has(b),
      commonSurname: surnames(one).some((name) => (shared.get(name) ?? 0) > commonFrom),
    });
    if (verdict === 'merge') join(find(a), find(b));
    if (verdict === 'maybe') doubts.push([a, b]);
  }

  const found = new Map<Person, Set<Person>>();
  people.forEach((person, index) => {
    if (find(index) === index) found.set(person, new Set());
  });
  for (const [a, b] of doubts) {
    const [one, other] = [people[find(a)]!, people[find(b)]!];
    if (one === other) continue;
    found.get(one)!.add(other);
    found.get(other)!.add(one);
  }
  return found;
}
