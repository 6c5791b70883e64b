import { blockPeople } from './block-people.ts';
import { type Likeness, likenesses } from './compare-names.ts';
import { likenessOf } from './judge-pair.ts';
import type { Person } from './person.ts';

/** Two people, by index, whose names go together. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly alike: Likeness;
}

/** All pairs whose names go together, the surest first; the order depends on the people alone. */
export function findLinks(people: readonly Person[]): Link[] {
  const links: Link[] = [];
  let last = -1;
  for (const pair of blockPeople(people)) {
    if (pair === last) continue;
    last = pair;
    const [a, b] = [Math.floor(pair / people.length), pair % people.length];
    const alike = likenessOf(people[a]!, people[b]!);
    if (alike !== null) links.push({ a, b, alike });
  }
  return links.sort((x, y) => likenesses.indexOf(x.alike) - likenesses.indexOf(y.alike) || x.a - y.a || x.b - y.b);
}

/** Whom somebody is linked with, by index, and how surely. */
export interface Claim {
  readonly by: number;
  readonly alike: Likeness;
}

/** Whom each is linked with, by index. */
export function claimsOf(links: readonly Link[]): Map<number, Claim[]> {
  const claims = new Map<number, Claim[]>();
  const claim = (of: number, by: number, alike: Likeness) => {
    const known = claims.get(of);
    if (known) known.push({ by, alike });
    else claims.set(of, [{ by, alike }]);
  };
  for (const { a, b, alike } of links) {
    claim(a, b, alike);
    claim(b, a, alike);
  }
  return claims;
}
