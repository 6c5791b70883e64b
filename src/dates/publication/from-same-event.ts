import type { DayMention, Edtf, Evidence, Inferred, Reading } from '../../model.ts';
import { edtfDay, edtfInterval, singleDay } from '../edtf.ts';
import { evidenceOf } from '../lede.ts';
import { resolveDay } from '../resolve-day.ts';
import { copyOf, tellFromOneCopy } from './same-copy.ts';
import { toldToday } from './told-today.ts';
import { bareWeekday, toldWeekdays } from './told-weekday.ts';

/** A report of the event whose day of publication is known. */
export interface DatedReport {
  readonly reading: Reading;
  readonly published: Inferred<Edtf>;
}

interface Witness {
  readonly report: DatedReport;
  readonly mention: DayMention;
  /** The day that the weekday means there. */
  readonly told: number;
  readonly published: number;
}

function witnessOf(report: DatedReport, weekday: number): readonly Witness[] {
  const published = singleDay(report.published.value);
  const mention = toldWeekdays(report.reading).find((told) => bareWeekday(told) === weekday);
  if (published === null || !mention) return [];
  const value = resolveDay(mention.meaning, report.published.value);
  const told = value === null ? null : singleDay(value);
  return told === null ? [] : [{ report, mention, told, published }];
}

/**
 * An undated report of an event whose other reports are dated: where its lede speaks of the same
 * weekday as theirs and it tells from the same copy as one of them, it came out between that day and
 * the day of the last of them; on that very day where it calls it today. Null where the others
 * disagree about which day the weekday was.
 */
export function fromSameEvent(reading: Reading, others: readonly DatedReport[]): Inferred<Edtf> | null {
  const [mention] = toldWeekdays(reading);
  const weekday = mention && bareWeekday(mention);
  if (!mention || !weekday) return null;
  const copy = copyOf(reading.article);
  const witnesses = others
    .flatMap((other) => witnessOf(other, weekday))
    .filter(({ report }) => tellFromOneCopy(copy, copyOf(report.reading.article)));
  const first = witnesses[0]?.told;
  if (first === undefined || witnesses.some(({ told }) => told !== first)) return null;
  const today = toldToday(reading);
  const last = Math.max(...witnesses.map(({ published }) => published));
  const evidence: readonly Evidence[] = [
    evidenceOf(reading.article, mention),
    ...(today ? [evidenceOf(reading.article, today)] : []),
    ...witnesses.flatMap(({ report, mention: theirs }) => [
      evidenceOf(report.reading.article, theirs),
      ...report.published.evidence.slice(0, 1),
    ]),
  ];
  return {
    value: today ? edtfDay(first) : edtfInterval(first, last),
    certainty: 'implied',
    rule: today ? 'same-day-as-other-reports' : 'same-weekday-as-other-reports',
    evidence,
  };
}
