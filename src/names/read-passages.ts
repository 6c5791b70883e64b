import type { Article, Span } from '../model.ts';
import type { Passage, Token } from './token.ts';
import { isCapitalised, tokenise } from './tokenise.ts';

/** Where the article's reader sees running text: headline, standfirst, byline and blocks, each stretch once. */
function stretches(article: Article): Span[] {
  const lines = [article.headline, article.standfirst, article.byline]
    .filter((line) => line !== null)
    .flatMap(({ evidence }) => evidence)
    .filter((evidence) => evidence.article === article.key);
  const blocks = article.blocks.filter(({ kind }) => kind !== 'boilerplate');
  const sorted = [...blocks, ...lines].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const { start, end } of sorted) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

/** Long words, all but a few capitalised, and no full stop: a headline in title case. Or all in capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text, shape }) => text.length > 3 && shape !== 'mark' && shape !== 'number');
  if (long.every(({ shape }) => shape === 'caps')) return long.length > 2;
  return tokens.at(-1)?.text !== '.' && long.length >= 3 && long.filter(isCapitalised).length >= 0.7 * long.length;
}

/** The passages of an article in which names are looked for. */
export function readPassages(article: Article): Passage[] {
  return stretches(article).map(({ start, end }) => {
    const tokens = tokenise(article.text, start, end);
    return { tokens, titleCase: isTitleCase(tokens) };
  });
}
