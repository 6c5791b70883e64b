import type { Edtf, Event, Inferred, Reading } from '../model.ts';
import { type DatedReport, fromSameEvent } from './publication/from-same-event.ts';

/** Adds what the other reports of an event tell about its undated ones; leaves every settled day alone. */
export function settleFromEvents(
  published: ReadonlyMap<string, Inferred<Edtf>>,
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
