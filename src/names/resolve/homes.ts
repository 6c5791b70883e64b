import { absorb, type Person } from './person.ts';

/** Which person each has become part of: a forest of indexes (union-find). */
export interface Homes {
  /** The index of the person that this one is now part of, or its own. */
  readonly find: (index: number) => number;
  /** Makes `other` part of `home`; both are indexes that `find` gave. */
  readonly join: (home: number, other: number) => void;
}

export function makeHomes(people: readonly Person[]): Homes {
  const home = people.map((_, index) => index);
  const find = (index: number): number => {
    const up = home[index]!;
    if (up === index) return index;
    home[index] = find(up);
    return home[index];
  };
  return {
    find,
    join(one, other) {
      absorb(people[one]!, people[other]!);
      home[other] = one;
    },
  };
}
