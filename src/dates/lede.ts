import type { Article, DayMention, Evidence, Reading, Span } from '../model.ts';

/** A lede runs over so many paragraphs at most: wire reports often split it in two. */
const LEDE_PARAGRAPHS = 2;

/** A paragraph longer than this is a whole story run together: only its beginning is its lede. */
const LONGEST_LEDE = 700;

/** The first paragraphs, where a report says what happened and when. */
export function ledeOf(article: Article): readonly Span[] {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').slice(0, LEDE_PARAGRAPHS);
  return paragraphs.map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST_LEDE) }));
}

/** The day expressions of the lede, in order. */
export function daysInLede({ article, days }: Reading): readonly DayMention[] {
  const lede = ledeOf(article);
  return days.filter((day) => lede.some((span) => day.start >= span.start && day.end <= span.end));
}

/** The words of a mention as evidence. */
export const evidenceOf = (article: Article, { start, end }: Span): Evidence => ({
  article: article.key,
  start,
  end,
  quote: article.text.slice(start, end),
});
