import type { DayMention, Edtf, Event, Evidence, Inferred, Reading } from '../model.ts';
import { edtfDay, singleDay } from './edtf.ts';
import { daysInLede, evidenceOf } from './lede.ts';
import { resolveDays } from './resolve-days.ts';

/** A report with its day of publication, null where unknown. */
export interface DatedReading {
  readonly reading: Reading;
  readonly published: Inferred<Edtf> | null;
}

interface Vote {
  readonly day: number;
  readonly evidence: Evidence;
  /** 1 for the first day of a lede, less for those that follow. */
  readonly weight: number;
}

const isTold = ({ meaning }: DayMention): boolean => meaning.kind !== 'weekday' || meaning.toward !== 'future';

/** The days of a report's lede, the first the weightiest. */
function votesOf({ reading, published }: DatedReading): readonly Vote[] {
  const lede = new Set(daysInLede(reading).map(({ start }) => start));
  const days = resolveDays(reading, published).filter(
    (mention) => lede.has(mention.start) && singleDay(mention.value) !== null,
  );
  return days
    .toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)))
    .map((mention, rank) => ({
      day: singleDay(mention.value) ?? 0,
      evidence: evidenceOf(reading.article, mention),
      weight: 1 / (rank + 1),
    }));
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
  if (best) {
    const evidence = votes.filter(({ day }) => day === best[0]).map((vote) => vote.evidence);
    return { value: edtfDay(best[0]), certainty: 'implied', rule: 'day-of-the-ledes', evidence };
  }
  const days = reports.flatMap(({ published }) =>
    published && singleDay(published.value) !== null ? [published] : [],
  );
  const [first] = days.toSorted((a, b) => (singleDay(a.value) ?? 0) - (singleDay(b.value) ?? 0));
  return first
    ? { value: first.value, certainty: 'guessed', rule: 'day-of-the-first-report', evidence: first.evidence }
    : null;
}
