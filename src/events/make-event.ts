import { createHash } from 'node:crypto';
import type { Event, Inferred, Reading } from '../model.ts';
import { slug } from '../slug.ts';
import { eventPlace, type NamedPlace } from './event-place.ts';
import type { Vector } from './weigh-words.ts';

/** One report of an event with what grouping knows of it. */
export interface Report {
  readonly reading: Reading;
  /** Days since 1970-01-01, or null where the day of publication is not known. */
  readonly day: number | null;
  readonly vector: Vector;
}

/** Makes one event of its reports: puts them in order, picks the lead, names it, says where it was. */
export function makeEvent(
  reports: readonly Report[],
  places: ReadonlyMap<string, readonly NamedPlace[]> = new Map(),
): Event {
  const ordered = [...reports].sort(
    (a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  const first = ordered[0]!;
  const lead = mostCentral(ordered);
  const digits = createHash('sha256').update(keyOf(first)).digest('hex').slice(0, 6);
  return {
    id: `${slug(first.reading.article.headline.value)}-${digits}`,
    title: titleOf(ordered, lead),
    day: null,
    place: eventPlace(
      ordered.map(({ reading }) => reading.article),
      places,
    ),
    reports: ordered.map(keyOf),
    lead: keyOf(lead),
    summary: [],
  };
}

/** The headline of the most central report that has one of its own; else the lead's derived one. */
function titleOf(reports: readonly Report[], lead: Report): Inferred<string> {
  const stated = reports.filter(({ reading }) => reading.article.headline.certainty === 'stated');
  const all = stated.length === 0 || stated.length === reports.length;
  const { headline } = (all ? lead : mostCentral(stated)).reading.article;
  return { ...headline, rule: headline.certainty === 'stated' ? 'event-title-from-headline' : 'event-title-derived' };
}

/** The report most like all the others; of equals the longest, then the earliest. */
function mostCentral(reports: readonly Report[]): Report {
  if (reports.length === 1) return reports[0]!;
  const middle = new Map<number, number>();
  for (const { vector } of reports)
    vector.words.forEach((word, at) => middle.set(word, (middle.get(word) ?? 0) + vector.weights[at]!));
  const closeness = ({ vector }: Report): number =>
    vector.words.reduce((sum, word, at) => sum + (middle.get(word) ?? 0) * vector.weights[at]!, 0);
  const length = ({ reading }: Report): number =>
    reading.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const ranked = reports.map((report) => ({
    report,
    close: Math.round(closeness(report) * 1e6),
    long: length(report),
  }));
  return ranked.sort((a, b) => b.close - a.close || b.long - a.long)[0]!.report;
}

function keyOf({ reading }: Report): string {
  return reading.article.key;
}
