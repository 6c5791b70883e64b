import { blockPeople } from './block-people.ts';
import { groupByName } from './group-by-name.ts';
import { likenesses } from './compare-names.ts';
import { judgePair, likenessOf } from './judge-pair.ts';
import { type Appearance, absorb, type Person } from './person.ts';
import { fullWords } from './person-name.ts';
import { consonantsOf } from './spelling.ts';

/** A surname that more people of an archive share than this is common. */
const commonFrom = 4;

/** People with the others each may be. */
export type PeopleWithDoubts = ReadonlyMap<Person, ReadonlySet<Person>>;

function surnames({ names }: Person): string[] {
  return [...new Set([...names.values()].map((name) => consonantsOf(fullWords(name).at(-1)!)))];
}

function countSurnames(people: readonly Person[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const person of people) for (const name of surnames(person)) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}

/**
 * The people of the archive who are named in full, appearances given sorted by article. Names are compared only
 * within blocks, the surest likeness first; a merge that another person contests is not made but kept as a doubt.
 */
export function mergePeople(appearances: readonly Appearance[]): PeopleWithDoubts {
  const namesakes = groupByName(appearances);
  const people = namesakes.flat();
  const home = people.map((_, index) => index);
  const find = (index: number): number => (home[index] === index ? index : (home[index] = find(home[index]!)));
  const doubts: (readonly [number, number])[] = [];
  const shared = countSurnames(people);

  const links = blockPeople(people)
    .map(([a, b]) => ({ a, b, alike: likenessOf(people[a]!, people[b]!) }))
    .filter((link): link is typeof link & { alike: NonNullable<typeof link.alike> } => link.alike !== null)
    .sort((x, y) => likenesses.indexOf(x.alike) - likenesses.indexOf(y.alike) || x.a - y.a || x.b - y.b);
  const claims = new Map<number, number[]>();
  for (const { a, b } of links)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      claims.set(from, [...(claims.get(from) ?? []), to]);
  const contested = (a: number, b: number, one: number, other: number) =>
    [...(claims.get(a) ?? []), ...(claims.get(b) ?? [])].map(find).some((third) => {
      if (third === one || third === other) return false;
      const claimant = people[third]!;
      return likenessOf(claimant, people[one]!) === null || likenessOf(claimant, people[other]!) === null;
    });

  for (const { a, b } of links) {
    const [one, other] = [find(a), find(b)];
    const alike = one === other ? null : likenessOf(people[one]!, people[other]!);
    if (alike === null) continue;
    const common = surnames(people[one]!).some((name) => (shared.get(name) ?? 0) > commonFrom);
    const verdict = judgePair(people[one]!, people[other]!, alike, contested(a, b, one, other), common);
    if (verdict === 'maybe') doubts.push([a, b]);
    if (verdict !== 'merge') continue;
    absorb(people[one]!, people[other]!);
    home[other] = one;
  }

  const found = new Map<Person, Set<Person>>();
  people.forEach((person, index) => {
    if (find(index) === index) found.set(person, new Set());
  });
  const doubt = (a: Person, b: Person) => {
    if (a !== b) found.get(a)!.add(b);
  };
  let first = 0;
  for (const same of namesakes) {
    const homes = same.map((_, at) => people[find(first + at)]!);
    for (const a of homes) for (const b of homes) doubt(a, b);
    first += same.length;
  }
  for (const [a, b] of doubts) {
    doubt(people[find(a)]!, people[find(b)]!);
    doubt(people[find(b)]!, people[find(a)]!);
  }
  return found;
}
