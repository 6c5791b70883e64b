import type { DayMention, Edtf, Inferred, Reading } from '../../model.ts';
import { civilDay, dayNumber, isRealDay, weekdayOf } from '../civil-day.ts';
import { edtfBounds } from '../edtf.ts';
import { daysInLede } from '../lede.ts';

/** A year that a yearless day may lie in, with what speaks for it. */
export interface YearCandidate {
  readonly year: number;
  /** The weekday of the lede that agrees, if any. */
  readonly weekday: DayMention | null;
  /** Mentions in the text that name this year or the one before. */
  readonly named: readonly DayMention[];
  /** How many dated reports of the archive lie within `NEAR` days of the day in this year. */
  readonly neighbours: number;
}

/** Days around a candidate in which other reports of the archive speak for its year. */
const NEAR = 200;

const bareWeekdays = (reading: Reading): readonly DayMention[] =>
  daysInLede(reading).filter(
    ({ meaning }) => meaning.kind === 'weekday' && meaning.toward === 'past' && meaning.days === undefined,
  );

/** The last day of what is known, as day numbers: the archive's span. */
export function dayNumbersOf(published: Iterable<Inferred<Edtf>>): readonly number[] {
  return [...published].flatMap(({ value }) => edtfBounds(value)?.last ?? []).toSorted((a, b) => a - b);
}

/**
 * The years in which a day and month may lie: those of the archive's dated reports and of the text. A
 * report dated on the day it tells of, or the day after, agrees with the weekday of its lede.
 */
export function yearCandidates(
  reading: Reading,
  month: number,
  day: number,
  known: readonly number[],
): readonly YearCandidate[] {
  const mentionsByYear = reading.days.filter(({ meaning }) => meaning.kind === 'calendar' && meaning.year !== null);
  const textYears = mentionsByYear.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== null ? [meaning.year, meaning.year + 1] : [],
  );
  const archiveYears = known.flatMap((number) => [civilDay(number - NEAR).year, civilDay(number + NEAR).year]);
  const years = [...new Set([...archiveYears, ...textYears])]
    .filter((year) => isRealDay(year, month, day))
    .toSorted((a, b) => a - b);
  return years.map((year) => {
    const number = dayNumber(year, month, day);
    const agrees = ({ meaning }: DayMention): boolean =>
      meaning.kind === 'weekday' && [weekdayOf(number), weekdayOf(number - 1)].includes(meaning.weekday);
    return {
      year,
      weekday: bareWeekdays(reading).find(agrees) ?? null,
      named: mentionsByYear.filter(
        ({ meaning }) => meaning.kind === 'calendar' && (meaning.year === year || meaning.year === year - 1),
      ),
      neighbours: known.filter((other) => Math.abs(other - number) <= NEAR).length,
    };
  });
}

/** Whether the lede speaks of a weekday at all, so that a year without agreement can be told apart. */
export const hasWeekday = (reading: Reading): boolean => bareWeekdays(reading).length > 0;
