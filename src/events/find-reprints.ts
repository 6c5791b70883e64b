import type { Edtf, Inferred, Reading } from '../model.ts';
import { remembered } from '../remembered.ts';
import { dayNumber } from './day-number.ts';
import { digestReport } from './digest-report.ts';
import { pairsInBands } from './min-hash.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { figuresOf, sameFigures } from './same-figures.ts';
import { countShared, shinglesOf } from './shingles.ts';

/** The part of the shorter report's shingles that stands in the longer one too: most of its sentences. */
const repeated = 0.5;
/** Days: the same words a month later are a form filled in again (prices, tides), not a reprint. */
const longest = 15;

/**
 * Finds reports that repeat another's text: agency copy run by several papers, a rewrite that keeps
 * most sentences. The original of a set is its earliest report, and the fullest of one day; a report
 * without a day comes after all those with one.
 *
 * @returns article key of a reprint to the key of the report it repeats, which is no reprint itself
 */
export function findReprints(
  readings: readonly Reading[],
  published: ReadonlyMap<string, Inferred<Edtf>>,
): Map<string, string> {
  const texts = readings
    .map(({ article, digest }) => ({
      article,
      day: dayNumber(published.get(article.key)?.value),
      digest: digest ?? digestReport(article),
    }))
    .sort(
      (a, b) =>
        (a.day ?? Infinity) - (b.day ?? Infinity) ||
        b.digest.shingles - a.digest.shingles ||
        (a.article.key < b.article.key ? -1 : 1),
    );
  const signatures = texts.map(({ digest: { signature } }) => (signature === '' ? null : unpackNumbers(signature)));
  // Few are compared word for word.
  const shinglesAt = remembered((place: number) => shinglesOf(texts[place]!.article));
  const figuresAt = remembered((place: number) => figuresOf(texts[place]!.article));
  const repeats = new Map<number, { original: number; share: number }>();
  for (const [earlier, later] of pairsInBands(signatures)) {
    const [day, before] = [texts[later]!.day, texts[earlier]!.day];
    if (repeats.has(earlier) || (day !== null && before !== null && day - before > longest)) continue;
    const [shingles, others] = [shinglesAt(later), shinglesAt(earlier)];
    const share = countShared(shingles, others) / Math.min(shingles.length, others.length);
    if (share < repeated || share <= (repeats.get(later)?.share ?? 0)) continue;
    if (sameFigures(figuresAt(later), figuresAt(earlier))) repeats.set(later, { original: earlier, share });
  }
  return new Map(
    [...repeats].map(([place, { original }]) => [texts[place]!.article.key, texts[original]!.article.key]),
  );
}
