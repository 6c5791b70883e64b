import type { Edtf, Inferred, Reading } from '../../model.ts';
import { weekdayNumber } from '../../weekday-names.ts';
import { dayNumber, isRealDay, weekdayOf } from '../civil-day.ts';
import { edtfBounds, edtfDay } from '../edtf.ts';
import { evidenceOf } from '../lede.ts';
import { datelineDayOf } from './dateline-day.ts';
import { fromClaims } from './from-claims.ts';
import { toldWeekdays } from './told-weekday.ts';
import { agreesWith } from './year-clues.ts';

/** A claim of more days than a year has is no year's. */
const YEAR = 366;

/**
 * The day of a dateline, `LAHORE, Aug 3 (AGENCY):`, in the year or month that the article claims, as that of its folder:
 * the one such day there. Not at the turn of the year, when what is printed in one was written in the other, and not
 * where the weekdays of the lede, or its own, are others.
 */
export function fromDatelineWithin(reading: Reading): Inferred<Edtf> | null {
  const { article } = reading;
  const claim = fromClaims(reading);
  const bounds = claim && edtfBounds(claim.value);
  if (!claim || !bounds || bounds.first === bounds.last || bounds.last - bounds.first >= YEAR) return null;
  const written = datelineDayOf(article);
  if (!article.dateline || !written) return null;
  const { month, day, year } = written;
  const years = year === null ? [...new Set([claim.value.slice(0, 4), edtfDay(bounds.last).slice(0, 4)])] : [year];
  const days = years.flatMap((one) => (isRealDay(Number(one), month, day) ? [dayNumber(Number(one), month, day)] : []));
  const [found, another] = days.filter((one) => one >= bounds.first && one <= bounds.last);
  if (found === undefined || another !== undefined || (year === null && isLastOfYear(month, day))) return null;
  if (contradictsWeekdays(reading, found)) return null;
  return {
    value: edtfDay(found),
    certainty: year === null ? 'implied' : 'stated',
    rule: 'dateline-day',
    evidence: [evidenceOf(article, article.dateline), ...claim.evidence],
  };
}

/** A line with nothing but its day is the paper's, and its news that of the days before. */
const NEWS_OF = 3;

function contradictsWeekdays(reading: Reading, day: number): boolean {
  const { dateline } = reading.article;
  const written = (dateline?.day ?? '')
    .match(/\p{L}+/gu)
    ?.map(weekdayNumber)
    .find((weekday) => weekday > 0);
  if (written !== undefined && written !== weekdayOf(day)) return true;
  const told = toldWeekdays(reading);
  const last = dateline?.place === null && dateline.agency === null ? NEWS_OF : 0;
  const days = Array.from({ length: last + 1 }, (_, before) => day - before);
  return told.length > 0 && !told.some((mention) => days.some((one) => agreesWith(mention, one)));
}

/** Printed the next day, in another year. */
const isLastOfYear = (month: number, day: number): boolean => month === 12 && day > 29;
