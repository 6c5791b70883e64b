import type { Article } from '../../model.ts';
import { findInStretch } from '../find-days.ts';

/** The day that a dateline names; its year is seldom written. */
export interface DatelineDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What the day of an article's dateline says, or null where it has none that a calendar holds. */
export function datelineDayOf(article: Article): DatelineDay | null {
  const meaning = article.dateline?.day ? findInStretch(article.dateline.day)[0]?.meaning : undefined;
  if (meaning?.kind !== 'calendar' || meaning.month === null || meaning.day === null) return null;
  return { year: meaning.year, month: meaning.month, day: meaning.day };
}
