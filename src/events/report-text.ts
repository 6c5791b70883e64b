import type { Article } from '../model.ts';
import { runningText } from './running-text.ts';

/** What a report says in its own words, one part a line. */
export interface ReportText {
  /** The headline, where the report has one of its own, the standfirst, then the paragraphs. */
  readonly text: string;
  /** Where the paragraphs begin. */
  readonly body: number;
}

/** The text that a report is compared by. Depends on the article alone. */
export function reportText(article: Article): ReportText {
  const { headline, standfirst } = article;
  const head = [
    ...(headline.certainty === 'stated' ? [headline.value] : []),
    ...(standfirst === null ? [] : [standfirst.value]),
  ];
  return {
    text: [...head, ...runningText(article)].join('\n'),
    body: head.reduce((sum, { length }) => sum + length + 1, 0),
  };
}
