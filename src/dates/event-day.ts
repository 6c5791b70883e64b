import type { Edtf, Event, Evidence, Inferred, Reading, ResolvedDay } from '../model.ts';
import { edtfBounds, edtfDay, singleDay } from './edtf.ts';
import { daysInLede, evidenceOf } from './lede.ts';
import { resolveDays } from './resolve-days.ts';

/** A report with its day of publication, null where unknown. */
export interface DatedReading {
  readonly reading: Reading;
  readonly published: Inferred<Edtf> | null;
  /** Its day expressions, resolved; looked up where absent. */
  readonly resolved?: readonly ResolvedDay[];
}

interface Vote {
  readonly day: number;
  readonly evidence: Evidence;
  /** 1 for the likeliest day of a lede, less for those that follow. */
  readonly weight: number;
}

/** News is told within so many days; a day further back in a lede is what went before. */
const NEWS = 14;

/** A day further ahead in a lede is a term or a deadline: what is told is that it was set. */
const AHEAD = 92;

/**
 * How likely a day of a lede is the day of the news: 0 is best. What just happened, what is to come; what went before
 * and what is far ahead are not.
 */
function unlikelihood(day: number, published: Inferred<Edtf> | null): number {
  const bounds = published && edtfBounds(published.value);
  if (!bounds) return 0;
  if (day > bounds.last) return day <= bounds.last + AHEAD ? 1 : 2;
  return day >= bounds.first - NEWS ? 0 : 2;
}

/** The days of a report's lede, the likeliest the weightiest. */
function votesOf({ reading, published, resolved }: DatedReading): readonly Vote[] {
  const lede = new Set(daysInLede(reading).map(({ start }) => start));
  const days = (resolved ?? resolveDays(reading, published)).flatMap((mention) => {
    const day = lede.has(mention.start) ? singleDay(mention.value) : null;
    return day === null ? [] : [{ mention, day, rank: unlikelihood(day, published) }];
  });
  return days
    .filter(({ rank }) => rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ mention, day }, place) => ({
      day,
      evidence: evidenceOf(reading.article, mention),
      weight: 1 / (place + 1),
    }));
}

/** The first day on which a report came out, as a guess at the day of what it tells. */
function firstDay(reports: readonly DatedReading[]): Inferred<Edtf> | null {
  const days = reports.flatMap(({ published }) => {
    const day = published && singleDay(published.value);
    return published && day !== null ? [{ day, published }] : [];
  });
  const [first] = days.toSorted((a, b) => a.day - b.day);
  return first
    ? {
        value: edtfDay(first.day),
        certainty: 'guessed',
        rule: 'day-of-the-first-report',
        evidence: first.published.evidence,
      }
    : null;
}

/**
 * The day on which an event happened: the one that its reports' ledes speak of, apart from their days
 * of publication. Where no lede names a day, the first day of publication is a guess. `entries` are
 * the reports of the event.
 */
export function eventDay(event: Event, entries: readonly DatedReading[]): Inferred<Edtf> | null {
  const reports = entries.filter(({ reading }) => event.reports.includes(reading.article.key));
  const votes = reports.flatMap(votesOf);
  const weights = votes.reduce(
    (sum, { day, weight }) => sum.set(day, (sum.get(day) ?? 0) + weight),
    new Map<number, number>(),
  );
  const [best] = [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best) return firstDay(reports);
  const evidence = votes.filter(({ day }) => day === best[0]).map((vote) => vote.evidence);
  return { value: edtfDay(best[0]), certainty: 'implied', rule: 'day-of-the-ledes', evidence };
}
