import type { DayMention, Reading } from '../model.ts';

/** The day that the opening of a report tells of: the day of its news, as a rule. */
export interface ToldDay {
  /** Days since 1970-01-01, or null where the words do not say which one (`Sunday`, undated). */
  readonly day: number | null;
  /** ISO: 1 is Monday. */
  readonly weekday: number;
}

/** The lede and what follows it at once, in characters. */
const openingLength = 700;
/** News is told within so many days. */
const fresh = 3;

/**
 * The first day named in the opening of a report.
 *
 * @param published day of publication in days since 1970-01-01, or null where it is not known
 */
export function toldDay(reading: Reading, published: number | null): ToldDay | null {
  return firstTold(daysOfOpening(reading), published);
}

/**
 * The day of its news: the one that the first paragraph tells of, where the report came out soon after. Days further
 * down are those of what went before, of a comment or a picture as well.
 */
export function newsDay(reading: Reading, published: number | null): number | null {
  const end = reading.article.blocks[0]?.end ?? 0;
  const lede = daysOfOpening(reading).filter(({ start }) => start < end);
  const day = firstTold(lede, published)?.day ?? null;
  return day !== null && published !== null && day <= published && published - day <= fresh ? day : null;
}

function firstTold(mentions: readonly DayMention[], published: number | null): ToldDay | null {
  for (const mention of mentions) {
    const day = dayOf(mention, published);
    if (day !== null) return { day, weekday: weekdayOf(day) };
    if (mention.meaning.kind === 'weekday') return { day: null, weekday: mention.meaning.weekday };
  }
  return null;
}

/** Every day that the opening of a report names, up to its publication: that of its news and those of what went before. */
export function namedDays(reading: Reading, published: number | null): readonly number[] {
  return daysOfOpening(reading).flatMap((mention) => dayOf(mention, published) ?? []);
}

function daysOfOpening({ article, days }: Reading): DayMention[] {
  const start = article.blocks[0]?.start ?? 0;
  return days
    .filter((mention) => mention.start >= start && mention.start < start + openingLength)
    .sort((a, b) => a.start - b.start);
}

/** Days from now on are plans, not news: only the last days before publication count. */
function dayOf({ meaning }: DayMention, published: number | null): number | null {
  if (meaning.kind === 'calendar' && meaning.year !== null && meaning.month !== null && meaning.day !== null) {
    return Date.UTC(meaning.year, meaning.month - 1, meaning.day) / 86_400_000;
  }
  if (published === null) return null;
  if (meaning.kind === 'calendar') return lastSuch(meaning, published);
  if (meaning.kind === 'offset' && meaning.unit === 'day' && meaning.amount <= 0) return published + meaning.amount;
  if (meaning.kind === 'weekday' && (meaning.toward === 'past' || meaning.toward === 'before')) {
    const back = (weekdayOf(published) - meaning.weekday + 7) % 7;
    return published - (back === 0 && meaning.toward === 'before' ? 7 : back);
  }
  return null;
}

/** News is told within so many days: a day without a year further back went before, or lies ahead. */
const recent = 5;

/** The last such day of the calendar up to publication, or null where it is no news. */
function lastSuch(
  { month, day, endDay, yearsAway, monthsAway, sameYear, toward }: Extract<DayMention['meaning'], { kind: 'calendar' }>,
  published: number,
): number | null {
  const elsewhere = endDay !== undefined || yearsAway !== undefined || monthsAway !== undefined || sameYear;
  if (day === null || elsewhere || toward === 'future') return null;
  const date = new Date(published * 86_400_000);
  const [year, here] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = [0, 1].map((ago) => {
    const at = month === null ? Date.UTC(year, here - ago, day) : Date.UTC(year - ago, month - 1, day);
    return at / 86_400_000;
  });
  return days.find((each) => each <= published && published - each <= recent) ?? null;
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days between the two, as few as the words allow; null where one tells none. */
export function daysBetween(a: ToldDay | null, b: ToldDay | null): number | null {
  if (a === null || b === null) return null;
  if (a.day !== null && b.day !== null) return Math.abs(a.day - b.day);
  const apart = Math.abs(a.weekday - b.weekday);
  return Math.min(apart, 7 - apart);
}
