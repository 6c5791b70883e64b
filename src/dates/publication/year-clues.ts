import type { DayMention, Reading } from '../../model.ts';
import { dayNumber, isRealDay, weekdayOf } from '../civil-day.ts';
import type { KnownDays } from './known-days.ts';
import { bareWeekday, toldWeekdays } from './told-weekday.ts';

/** A year that a yearless day of publication may lie in, with what speaks for it. */
export interface YearCandidate {
  readonly year: number;
  readonly day: number;
  /** The weekday of the lede that agrees, if any. */
  readonly weekday: DayMention | null;
  /** Whether the lede tells of weekdays and none of them agrees. */
  readonly contradicted: boolean;
  /** The first mention in the text that names this year. */
  readonly named: DayMention | null;
  /** How likely this year is against the others, 0 to 1. */
  readonly share: number;
}

/** Days around a day in which other reports of the archive speak for its year: strongly, and weakly. */
const NEAR = 45;
const WIDE = 200;
const WIDE_WEIGHT = 0.005;

/** The weight of a year that nothing in the archive speaks for, as a part of one report nearby. */
const UNKNOWN = 0.15;

/**
 * How much each clue multiplies a year's weight. Nine reports of ten tell in their lede of the day of
 * their dateline; ledes that tell of one or two weekdays agree with a wrong year once in five by chance.
 * A text seldom names a year yet to come.
 */
const CLUES = { agrees: 0.9 / 0.2, contradicted: 0.1 / 0.8, named: 3, laterNamed: 0.2 } as const;

/** Whether a mention tells of the weekday that the day was. */
export const agreesWith = (mention: DayMention, day: number): boolean => bareWeekday(mention) === weekdayOf(day);

/** The mentions that name a year, with it. */
export const namedYears = ({ days }: Reading): readonly { readonly year: number; readonly mention: DayMention }[] =>
  days.flatMap((mention) =>
    mention.meaning.kind === 'calendar' && mention.meaning.year !== null
      ? [{ year: mention.meaning.year, mention }]
      : [],
  );

/** The years in which a day and month of publication may lie: those of the archive's dated reports, the likeliest first. */
export function yearCandidates(
  reading: Reading,
  month: number,
  day: number,
  known: KnownDays,
): readonly YearCandidate[] {
  const named = namedYears(reading);
  const told = toldWeekdays(reading);
  const weighed = known.years(WIDE).flatMap((year) => {
    if (!isRealDay(year, month, day)) return [];
    const number = dayNumber(year, month, day);
    const around = known.within(number, NEAR) + WIDE_WEIGHT * known.within(number, WIDE);
    const weekday = told.find((mention) => agreesWith(mention, number)) ?? null;
    const contradicted = told.length > 0 && weekday === null;
    const mention = named.find((other) => other.year === year)?.mention ?? null;
    const weight =
      around *
      (weekday ? CLUES.agrees : contradicted ? CLUES.contradicted : 1) *
      (mention ? CLUES.named : 1) *
      (named.some((other) => other.year > year) ? CLUES.laterNamed : 1);
    return [{ year, day: number, weekday, contradicted, named: mention, weight }];
  });
  const sum = weighed.reduce((total, { weight }) => total + weight, UNKNOWN);
  return weighed
    .filter(({ weight }) => weight > 0)
    .map(({ weight, ...candidate }) => ({ ...candidate, share: weight / sum }))
    .toSorted((a, b) => b.share - a.share);
}
