import type { Article, Evidence, Span } from '../model.ts';

/** The words at a span; for what came beside the text, which has no place in it, the words themselves. */
export function quoteEvidence({ key, text }: Article, { start, end }: Span, said: string): Evidence {
  return { article: key, start, end, quote: start === end ? said : text.slice(start, end) };
}
