import type { Authority, Reading } from '../model.ts';
import { ledeBlock } from './lede-block.ts';

/** Whom a report names, by authority id. */
export interface People {
  /** In the headline, the lede or just after: those whom the news is about. */
  readonly leading: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** The lede and what follows it at once, in characters. */
const openingLength = 350;

/** The people whom each report names, by article key. */
export function leadingPeople(
  readings: readonly Reading[],
  authorities: readonly Authority[],
): ReadonlyMap<string, People> {
  const people = new Map(
    readings.map(({ article }) => [
      article.key,
      { leading: new Set<string>(), all: new Set<string>(), opening: (ledeBlock(article)?.start ?? 0) + openingLength },
    ]),
  );
  for (const { id, kind, namings } of authorities) {
    if (kind !== 'person') continue;
    for (const { article, spans } of namings) {
      const named = people.get(article);
      named?.all.add(id);
      if (spans.some(({ start }) => start < (named?.opening ?? 0))) named?.leading.add(id);
    }
  }
  return people;
}

/**
 * Whether each of two reports leads with somebody of whom the other has not a word: the same
 * minister's call to one colleague and his visit to another.
 */
export function leadApart(a: People, b: People): boolean {
  return hasOther(a.leading, b.all) && hasOther(b.leading, a.all);
}

function hasOther(people: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  for (const id of people) if (!known.has(id)) return true;
  return false;
}
