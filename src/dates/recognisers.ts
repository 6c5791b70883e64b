import type { Recogniser } from './recogniser.ts';
import { betweenDays } from './recognisers/between-days.ts';
import { dayInDigits } from './recognisers/day-in-digits.ts';
import { dayInHan } from './recognisers/day-in-han.ts';
import { dayWithHyphens } from './recognisers/day-with-hyphens.ts';
import { dayOfMonth } from './recognisers/day-of-month.ts';
import { dayThenMonth } from './recognisers/day-then-month.ts';
import { feast } from './recognisers/feast.ts';
import { foreignDay } from './recognisers/foreign-day.ts';
import { foreignNearDays } from './recognisers/foreign-near-day.ts';
import { foreignWeekdays } from './recognisers/foreign-weekday.ts';
import { month } from './recognisers/month.ts';
import { monthRange } from './recognisers/month-range.ts';
import { monthThenDay } from './recognisers/month-then-day.ts';
import { nearDay } from './recognisers/near-day.ts';
import { nearSpan } from './recognisers/near-span.ts';
import { quarter } from './recognisers/quarter.ts';
import { runningDay } from './recognisers/running-day.ts';
import { timeAgo } from './recognisers/time-ago.ts';
import { toldDay } from './recognisers/told-day.ts';
import { weekday } from './recognisers/weekday.ts';
import { weekdayInHan } from './recognisers/weekday-in-han.ts';
import { weekdayWithDay } from './recognisers/weekday-with-day.ts';
import { weekend } from './recognisers/weekend.ts';
import { years } from './recognisers/years.ts';
import { year } from './recognisers/year.ts';

/** Every form we read. Where two finds are equally long, the one listed first is kept. */
export const RECOGNISERS: readonly Recogniser[] = [
  dayInDigits,
  dayWithHyphens,
  monthThenDay,
  dayThenMonth,
  betweenDays,
  dayOfMonth,
  foreignDay,
  weekdayWithDay,
  dayInHan,
  feast,
  weekday,
  ...foreignWeekdays,
  weekdayInHan,
  weekend,
  nearDay,
  ...foreignNearDays,
  timeAgo,
  toldDay,
  runningDay,
  monthRange,
  month,
  quarter,
  nearSpan,
  years,
  year,
];
