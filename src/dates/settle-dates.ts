import type { Edtf, Event, Inferred, Reading } from '../model.ts';
import { fromClaims } from './publication/from-claims.ts';
import { fromDatelineDay } from './publication/from-dateline-day.ts';
import { type DatedReport, fromSameEvent } from './publication/from-same-event.ts';
import { dayNumbersOf } from './publication/year-clues.ts';

export { findDateContradictions } from './find-date-contradictions.ts';
export { resolveDays } from './resolve-days.ts';

type Published = ReadonlyMap<string, Inferred<Edtf>>;

/** A rule that dates undated readings, given what the rules before it have settled. */
type SettleRule = (
  undated: readonly Reading[],
  settled: Published,
  all: readonly Reading[],
) => readonly (readonly [string, Inferred<Edtf>])[];

/** Lifts a rule about one article to a rule about all. */
const each =
  (rule: (reading: Reading, settled: Published) => Inferred<Edtf> | null): SettleRule =>
  (undated, settled) =>
    undated.flatMap((reading) => {
      const found = rule(reading, settled);
      return found ? [[reading.article.key, found] as const] : [];
    });

/** In order of trust: a later rule sees only what the earlier ones left undated. */
const SETTLE_RULES: readonly SettleRule[] = [
  each(fromClaims),
  (undated, settled) => {
    const known = dayNumbersOf(settled.values());
    return each((reading) => fromDatelineDay(reading, known))(undated, settled, undated);
  },
];

/** Days of publication, by article key, from what the articles say of themselves. Undated ones are absent. */
export function settlePublished(readings: readonly Reading[]): Map<string, Inferred<Edtf>> {
  const ordered = readings.toSorted((a, b) => (a.article.key < b.article.key ? -1 : 1));
  return SETTLE_RULES.reduce((settled, rule) => {
    const undated = ordered.filter(({ article }) => !settled.has(article.key));
    return new Map([...settled, ...rule(undated, settled, ordered)]);
  }, new Map<string, Inferred<Edtf>>());
}

/** Adds what the other reports of an event tell about its undated ones; leaves every settled day alone. */
export function settleFromEvents(
  published: Published,
  readings: readonly Reading[],
  events: readonly Event[],
): Map<string, Inferred<Edtf>> {
  const readingOf = new Map(readings.map((reading) => [reading.article.key, reading]));
  const found = events.flatMap(({ reports }) => {
    const known = reports.toSorted().flatMap((key): readonly DatedReport[] => {
      const [reading, day] = [readingOf.get(key), published.get(key)];
      return reading && day ? [{ reading, published: day }] : [];
    });
    const undated = reports.flatMap((key) => (published.has(key) ? [] : (readingOf.get(key) ?? [])));
    return undated.flatMap((reading) => {
      const day = fromSameEvent(reading, known);
      return day ? [[reading.article.key, day] as const] : [];
    });
  });
  return new Map([...published, ...found]);
}
