import type { Article, Event, Evidence, Reading, Span } from '../model.ts';
import { firstSentences } from '../split-sentences.ts';
import { chooseSentences } from './choose-sentences.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** News stands at the top: later sentences of a report are not looked at. */
const reach = 12;

/** A report as far as its summary goes. */
type Report = Pick<Reading, 'article' | 'digest'>;

/**
 * Two or three sentences word for word from an event's reports. Empty where no report has running text.
 *
 * @param readings by article key
 */
export function summariseEvent(
  { lead, reports }: Pick<Event, 'lead' | 'reports'>,
  readings: ReadonlyMap<string, Report>,
): Evidence[] {
  const told = [lead, ...reports.filter((key) => key !== lead)].flatMap((key) => readings.get(key) ?? []);
  const [only, ...others] = told;
  if (only?.digest !== undefined && others.length === 0)
    return spansIn(only.digest.summary).map((span) => quote(only.article, span));
  const sentences = told.map(({ article }) => firstSentences(article, reach));
  return chooseSentences(sentences).map(({ sentence, report }) => quote(told[report]!.article, sentence));
}

/** The summary of an event that only this article reports. */
export function summariseAlone(article: Article): Span[] {
  return chooseSentences([firstSentences(article, reach)]).map(({ sentence: { start, end } }) => ({ start, end }));
}

function spansIn(packed: string): Span[] {
  const numbers = [...unpackNumbers(packed)];
  return numbers.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: numbers[at + 1]! }] : []));
}

function quote({ key, text }: Article, { start, end }: Span): Evidence {
  return { article: key, quote: text.slice(start, end), start, end };
}
