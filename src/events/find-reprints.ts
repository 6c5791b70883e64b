import type { Edtf, Inferred, Reading } from '../model.ts';
import { dayNumber } from './day-number.ts';
import { pairsInBands, signatureOf } from './min-hash.ts';
import { figuresOf, sameFigures } from './same-figures.ts';
import { countShared, shinglesOf } from './shingles.ts';

/** The part of the shorter report's shingles that stands in the longer one too: most of its sentences. */
const repeated = 0.5;
/** A report of fewer shingles is too short to say whether it repeats or just agrees. */
const fewest = 20;
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
    .map((reading) => ({
      key: reading.article.key,
      day: dayNumber(published.get(reading.article.key)?.value),
      shingles: shinglesOf(reading),
      figures: figuresOf(reading),
    }))
    .sort(
      (a, b) =>
        (a.day ?? Infinity) - (b.day ?? Infinity) || b.shingles.length - a.shingles.length || (a.key < b.key ? -1 : 1),
    );
  const signatures = texts.map(({ shingles }) => (shingles.length < fewest ? null : signatureOf(shingles)));
  const repeats = new Map<number, { original: number; share: number }>();
  for (const [earlier, later] of pairsInBands(signatures)) {
    const [text, other] = [texts[later]!, texts[earlier]!];
    if (repeats.has(earlier) || (text.day !== null && other.day !== null && text.day - other.day > longest)) continue;
    const share = countShared(text.shingles, other.shingles) / Math.min(text.shingles.length, other.shingles.length);
    if (share >= repeated && sameFigures(text.figures, other.figures) && share > (repeats.get(later)?.share ?? 0))
      repeats.set(later, { original: earlier, share });
  }
  return new Map([...repeats].map(([place, { original }]) => [texts[place]!.key, texts[original]!.key]));
}
