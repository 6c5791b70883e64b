import type { Edtf, Inferred, Reading } from '../../model.ts';
import { dayNumber, isRealDay } from '../civil-day.ts';
import { edtfDay } from '../edtf.ts';
import { evidenceOf } from '../lede.ts';
import { type DatelineDay, datelineDayOf } from './dateline-day.ts';
import { toldWeekdays } from './told-weekday.ts';
import { agreesWith, namedYears } from './year-clues.ts';

interface Yearless {
  readonly reading: Reading;
  readonly written: DatelineDay;
}

/** The share of the reports whose weekday must agree with their dateline's day in the year. */
const MOST = 0.8;

/** Fewer reports than this agree by chance. */
const FEWEST = 8;

/** How many times as often as any other year that fits as well the year must be named. */
const PLAINLY = 3;

/** The share of the reports with a weekday that agree with their dateline's day in the year. */
function agreement(reports: readonly Yearless[], year: number): number {
  const agreeing = reports.filter(({ reading, written: { month, day } }) => {
    if (!isRealDay(year, month, day)) return false;
    return toldWeekdays(reading).some((mention) => agreesWith(mention, dayNumber(year, month, day)));
  });
  return agreeing.length / reports.length;
}

/** The one year in which the weekdays of the reports fit the days of their datelines, or null. */
function commonYear(reports: readonly Yearless[]): number | null {
  const telling = reports.filter(({ reading }) => toldWeekdays(reading).length > 0);
  if (telling.length < FEWEST) return null;
  const counts = reports
    .flatMap(({ reading }) => [...new Set(namedYears(reading).map(({ year }) => year))])
    .reduce((sum, year) => sum.set(year, (sum.get(year) ?? 0) + 1), new Map<number, number>());
  const years = [...counts].map(([year, count]) => ({ year, count, agree: agreement(telling, year) }));
  const [best, next] = years.filter(({ agree }) => agree >= MOST).toSorted((a, b) => b.count - a.count);
  return !best || (next && best.count < PLAINLY * next.count) ? null : best.year;
}

/**
 * Days for a folder of agency reports of which none names its year: the year in which nearly all
 * their weekdays fall on the days of their datelines, out of the years that their texts name. One
 * year's calendar comes again after five, six or eleven: of those, the one named by far the most.
 */
export function fromDatelinesTogether(undated: readonly Reading[]): readonly (readonly [string, Inferred<Edtf>])[] {
  const reports = undated.flatMap((reading): readonly Yearless[] => {
    const written = datelineDayOf(reading.article);
    return written && written.year === null ? [{ reading, written }] : [];
  });
  const year = commonYear(reports);
  if (year === null) return [];
  return reports.flatMap(({ reading, written: { month, day } }) => {
    const { article } = reading;
    const told = toldWeekdays(reading);
    const number = isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
    const weekday = told.find((mention) => number !== null && agreesWith(mention, number));
    if (!article.dateline || number === null || (told.length > 0 && !weekday)) return [];
    const evidence = [article.dateline, ...(weekday ? [weekday] : [])].map((span) => evidenceOf(article, span));
    const dated: Inferred<Edtf> = {
      value: edtfDay(number),
      certainty: weekday ? 'implied' : 'guessed',
      rule: 'datelines-of-one-year',
      evidence,
    };
    return [[article.key, dated] as const];
  });
}
