import type { Article, Inferred, Reading } from '../model.ts';

/** Fewer files than this whose outlet is known prove no habit. */
const FEWEST = 10;

/** So many of them have to agree. */
const AGREEING = 0.95;

/** How many of them are quoted. */
const QUOTED = 3;

/**
 * The series that a file belongs to: its folder, and what its name begins with before a number or a
 * separator (`courier_1949853.txt` is of `courier`). Null where the name tells nothing.
 */
function seriesOf(file: string): string | null {
  const slash = file.lastIndexOf('/') + 1;
  const opening = /^\p{L}+(?=[\d_.-])/u.exec(file.slice(slash))?.[0].toLowerCase() ?? '';
  const series = file.slice(0, slash) + opening;
  return series === '' ? null : series;
}

/** The readings, with an outlet guessed where an article names none and its siblings agree on one. */
export function guessOutlets(readings: readonly Reading[]): Reading[] {
  const guessed = outletsFromSiblings(readings.map(({ article }) => article));
  return readings.map((reading) => {
    const outlet = guessed.get(reading.article.key);
    return outlet === undefined ? reading : { ...reading, article: { ...reading.article, outlet } };
  });
}

/**
 * Outlets for articles that name none, by key: scrapers keep an outlet's articles together, so that
 * where nearly all files of a series name one outlet, the others came from it too. A guess, always.
 */
export function outletsFromSiblings(articles: readonly Article[]): ReadonlyMap<string, Inferred<string>> {
  const series = groupBy(
    articles.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ({ file }) => seriesOf(file),
  );
  return new Map([...series].flatMap(([name, siblings]) => (name === null ? [] : outletsOfSeries(siblings))));
}

function outletsOfSeries(siblings: readonly Article[]): readonly (readonly [string, Inferred<string>])[] {
  const outlets = siblings.flatMap(({ outlet }) => outlet ?? []);
  const [most] = [...groupBy(outlets, ({ value }) => value)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length < FEWEST || most[1].length < outlets.length * AGREEING) return [];
  const [value, named] = most;
  const evidence = named.slice(0, QUOTED).flatMap((outlet) => outlet.evidence.slice(0, 1));
  const guess: Inferred<string> = { value, certainty: 'guessed', rule: 'outlet-of-siblings', evidence };
  return siblings.filter(({ outlet }) => outlet === null).map(({ key }) => [key, guess] as const);
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
