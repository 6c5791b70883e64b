import type { DayMention, Edtf, Evidence, Inferred, Reading } from '../../model.ts';
import { edtfInterval, singleDay } from '../edtf.ts';
import { daysInLede, evidenceOf } from '../lede.ts';
import { resolveDay } from '../resolve-day.ts';

/** A report of the event whose day of publication is known. */
export interface DatedReport {
  readonly reading: Reading;
  readonly published: Inferred<Edtf>;
}

const bareWeekday = ({ meaning }: DayMention): number | null =>
  meaning.kind === 'weekday' && meaning.toward === 'past' && meaning.days === undefined ? meaning.weekday : null;

/** The first weekday that a lede tells of. */
const toldWeekday = (reading: Reading): DayMention | null =>
  daysInLede(reading).find((mention) => bareWeekday(mention) !== null) ?? null;

interface Witness {
  readonly report: DatedReport;
  readonly mention: DayMention;
  /** The day that the weekday means there. */
  readonly told: number;
  readonly published: number;
}

function witnessOf(report: DatedReport, weekday: number): readonly Witness[] {
  const published = singleDay(report.published.value);
  const mention = daysInLede(report.reading).find((day) => bareWeekday(day) === weekday);
  if (published === null || !mention) return [];
  const value = resolveDay(mention.meaning, report.published.value);
  const told = value === null ? null : singleDay(value);
  return told === null ? [] : [{ report, mention, told, published }];
}

/**
 * An undated report of an event whose other reports are dated: where its lede speaks of the same
 * weekday as theirs, it came out between that day and the day of the last of them. Null where the
 * others disagree about which day the weekday was.
 */
export function fromSameEvent(reading: Reading, others: readonly DatedReport[]): Inferred<Edtf> | null {
  const mention = toldWeekday(reading);
  const weekday = mention && bareWeekday(mention);
  if (!mention || weekday === null) return null;
  const witnesses = others.flatMap((other) => witnessOf(other, weekday));
  const first = witnesses[0]?.told;
  if (first === undefined || witnesses.some(({ told }) => told !== first)) return null;
  const last = Math.max(...witnesses.map(({ published }) => published));
  const evidence: readonly Evidence[] = [
    evidenceOf(reading.article, mention),
    ...witnesses.flatMap(({ report, mention: theirs }) => [
      evidenceOf(report.reading.article, theirs),
      ...report.published.evidence.slice(0, 1),
    ]),
  ];
  return { value: edtfInterval(first, last), certainty: 'implied', rule: 'same-weekday-as-other-reports', evidence };
}
