import type { Edtf, Inferred, Reading } from '../../model.ts';
import { weekdayOf } from '../civil-day.ts';
import { type DayBounds, edtfInterval, singleDay } from '../edtf.ts';
import { evidenceOf } from '../lede.ts';
import { type Numbered, placesIn, seriesOf } from './numbered-series.ts';
import { toldToday } from './told-today.ts';
import { bareWeekday, toldWeekdays } from './told-weekday.ts';

type Published = ReadonlyMap<string, Inferred<Edtf>>;

/** In a wider window the day after a weekday may come before it. */
const WIDEST = 5;

/** The days of the window on which a report that tells of the weekday comes out: that day, or the one after. */
function daysInWindow(weekday: number, { first, last }: DayBounds): readonly number[] {
  if (last - first > WIDEST) return [];
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return days.filter((day) => weekdayOf(day) === weekday || weekdayOf(day - 1) === weekday);
}

/** The members of every series of numbered names in the archive. */
function seriesIn(readings: readonly Reading[], published: Published): readonly (readonly Numbered[])[] {
  const bySeries = new Map<string, Numbered[]>();
  for (const { article } of readings) {
    const found = seriesOf(article.key);
    if (!found) continue;
    const value = published.get(article.key)?.value;
    const member = { key: article.key, number: found.number, day: value === undefined ? null : singleDay(value) };
    const members = bySeries.get(found.series);
    if (members) members.push(member);
    else bySeries.set(found.series, [member]);
  }
  return [...bySeries.values()];
}

/**
 * Days for undated articles whose files are numbered in order of publication, as those of many papers'
 * sites are: the numbers of dated ones on either side leave a few days, the weekday of the lede leaves
 * that day and the next. Where both remain, it came out on one of the two, unless the writer tells of today.
 */
export function fromNumberedNames(
  readings: readonly Reading[],
  published: Published,
): readonly (readonly [string, Inferred<Edtf>])[] {
  const readingOf = new Map(readings.map((reading) => [reading.article.key, reading]));
  const places = seriesIn(readings, published).flatMap((members) => [...placesIn(members)]);
  return places.flatMap(([key, { below, above, window }]) => {
    const reading = readingOf.get(key);
    const mention = reading && toldWeekdays(reading)[0];
    const weekday = mention && bareWeekday(mention);
    if (!reading || !mention || !weekday || published.has(key)) return [];
    const [day, next] = daysInWindow(weekday, window);
    const today = next === undefined ? null : toldToday(reading);
    if (day === undefined) return [];
    const neighbours = [below, above].flatMap((member) => published.get(member.key)?.evidence.slice(0, 1) ?? []);
    const own = [mention, ...(today ? [today] : [])].map((span) => evidenceOf(reading.article, span));
    const dated: Inferred<Edtf> = {
      value: edtfInterval(day, next === undefined || today ? day : next),
      certainty: 'guessed',
      rule: 'numbered-file-name',
      evidence: [...own, ...neighbours],
    };
    return [[key, dated] as const];
  });
}
