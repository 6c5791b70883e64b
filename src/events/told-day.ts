import type { DayMention, Reading } from '../model.ts';
import { knownDay, type ToldDay, weekdayOf } from './days-between.ts';
import { ledeBlock } from './lede-block.ts';

/** The lede and what follows it at once, in characters. */
const openingLength = 700;
/** News is told within so many days. */
const fresh = 3;
/** A day without a year further back than so many went before, or lies ahead. */
const recent = 5;
/** A year that stands for the one not told. */
const someYear = 2001;

type Calendar = Extract<DayMention['meaning'], { kind: 'calendar' }>;

/**
 * The day on which a report came out; where that is not known, that of its dateline, whose year is not written.
 *
 * @param published day of publication in days since 1970-01-01, or null where it is not known
 */
export function issueDay({ article: { dateline }, days }: Reading, published: number | null): ToldDay | null {
  if (published !== null) return knownDay(published);
  const within = dateline && days.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  return within ? dayOf(within, null) : null;
}

/** The first day named in the opening of a report: the day of its news, as a rule. */
export function toldDay(reading: Reading, issued: ToldDay | null): ToldDay | null {
  return firstTold(daysOfOpening(reading), issued);
}

/**
 * The day of its news: the one that the first paragraph tells of, where the report came out soon after. Days further
 * down are those of what went before, of a comment or a picture as well.
 */
export function newsDay(reading: Reading, issued: ToldDay | null): ToldDay | null {
  const end = ledeBlock(reading.article)?.end ?? 0;
  const lede = daysOfOpening(reading).filter(({ start, meaning }) => start < end && !isPlan(meaning));
  const told = firstTold(lede, issued);
  if (issued === null || issued.anyYear) return told ?? issued;
  if (told === null || told.day === null || issued.day === null) return null;
  return told.day <= issued.day && issued.day - told.day <= fresh ? told : null;
}

/** Every day that the opening of a report names, up to its publication: that of its news and those of what went before. */
export function namedDays(reading: Reading, issued: ToldDay | null): readonly ToldDay[] {
  return daysOfOpening(reading).flatMap((mention) => (isPlan(mention.meaning) ? [] : (dayOf(mention, issued) ?? [])));
}

function firstTold(mentions: readonly DayMention[], issued: ToldDay | null): ToldDay | null {
  for (const mention of mentions) {
    const told = dayOf(mention, issued);
    if (told !== null) return told;
  }
  return null;
}

function isPlan(meaning: DayMention['meaning']): boolean {
  return meaning.kind === 'weekday' && meaning.toward !== 'past' && meaning.toward !== 'before';
}

function daysOfOpening({ article, days }: Reading): DayMention[] {
  const start = ledeBlock(article)?.start ?? 0;
  return days
    .filter((mention) => mention.start >= start && mention.start < start + openingLength)
    .sort((a, b) => a.start - b.start);
}

/** What a mention tells; days from now on are plans, not news: only the last days before publication count. */
function dayOf({ meaning }: DayMention, issued: ToldDay | null): ToldDay | null {
  const named = meaning.kind === 'calendar' ? calendarDay(meaning, issued === null) : null;
  if (named !== null) return named;
  if (meaning.kind === 'weekday' && (isPlan(meaning) || issued === null || issued.anyYear)) {
    return { day: isPlan(meaning) ? null : (issued?.day ?? null), weekday: meaning.weekday, anyYear: true };
  }
  const day = issued === null || issued.day === null ? null : dayBefore(meaning, issued.day);
  if (day === null) return null;
  return issued?.anyYear ? { day, weekday: null, anyYear: true } : knownDay(day);
}

/** What needs no day of publication: a day with its year; without one, that day of any year. */
function calendarDay(meaning: Calendar, undated: boolean): ToldDay | null {
  const { year, month, day } = meaning;
  if (month === null || day === null) return null;
  if (year !== null) return knownDay(dayNumberOf(year, month, day));
  return undated && isPlainDay(meaning)
    ? { day: dayNumberOf(someYear, month, day), weekday: null, anyYear: true }
    : null;
}

/** The day meant by a report that came out on a day. */
function dayBefore(meaning: DayMention['meaning'], issued: number): number | null {
  if (meaning.kind === 'calendar') return lastSuch(meaning, issued);
  if (meaning.kind === 'offset' && meaning.unit === 'day' && meaning.amount <= 0) return issued + meaning.amount;
  if (meaning.kind !== 'weekday') return null;
  const back = (weekdayOf(issued) - meaning.weekday + 7) % 7;
  return issued - (back === 0 && meaning.toward === 'before' ? 7 : back);
}

/** The last such day of the calendar up to publication, or null where it is no news. */
function lastSuch(meaning: Calendar, published: number): number | null {
  const { month, day } = meaning;
  if (day === null || !isPlainDay(meaning)) return null;
  const date = new Date(published * 86_400_000);
  const [year, here] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = [0, 1].map((ago) =>
    month === null ? dayNumberOf(year, here - ago + 1, day) : dayNumberOf(year - ago, month, day),
  );
  return days.find((each) => each <= published && published - each <= recent) ?? null;
}

/** A single day that may lie behind, of no year or month told in words. */
function isPlainDay({ endDay, yearsAway, monthsAway, sameYear, toward }: Calendar): boolean {
  return !(endDay ?? yearsAway ?? monthsAway ?? sameYear) && toward !== 'future';
}

function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
