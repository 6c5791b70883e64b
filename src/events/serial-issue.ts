import type { DayMention, Reading } from '../model.ts';

/** What comes out again and again under one headline. */
export interface SerialIssue {
  /** The headline without what tells one from the other. */
  readonly series: string;
  /** What tells them: a day, a month, a number. */
  readonly issue: string;
}

/** The number of an issue; other numbers of a headline are news where it tells no day: `12 killed in flood`. */
const number = /(?:\b(?:nos?|nr|num|núm|number|issue|edition|bulletin|situation report|sitrep)\.?\s*|n[°º]\s*|#)\d+/giu;

/** What is filled in beside a month: `Prices rise 3.2% in January`. */
const figure = /\d+(?:[.,]\d+)*/gu;

/** A report of a series by its headline: `Weekly briefing, 5 March 2024` · `Prices in January` · `Situation report No. 12`. */
export function serialIssue({ article, days }: Pick<Reading, 'article' | 'days'>): SerialIssue | null {
  const [headline] = article.headline.certainty === 'stated' ? article.headline.evidence : [];
  if (headline === undefined) return null;
  const issue: string[] = [];
  let series = article.text.slice(headline.start, headline.end);
  const open = (written: string): string => {
    issue.push(written);
    return '#';
  };
  const told = days.filter((day) => isWithin(day, headline) && tellsIssue(day));
  for (const { start, end } of told.toReversed()) {
    const [from, to] = [start - headline.start, end - headline.start];
    series = series.slice(0, from) + open(series.slice(from, to)) + series.slice(to);
  }
  series = series.replace(number, open);
  if (told.some(({ meaning: { kind } }) => kind === 'calendar')) series = series.replace(figure, '#');
  return issue.length === 0 ? null : { series, issue: issue.join() };
}

function isWithin(day: DayMention, span: { readonly start: number; readonly end: number }): boolean {
  return day.start >= span.start && day.end <= span.end;
}

function tellsIssue({ meaning: { kind } }: DayMention): boolean {
  return kind === 'calendar' || kind === 'weekday';
}

/** Whether two reports are two of one series. */
export function areTwoIssues(a: SerialIssue | null, b: SerialIssue | null): boolean {
  return a !== null && b !== null && a.series === b.series && a.issue !== b.issue;
}
