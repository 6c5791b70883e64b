import type { Article, Block, Inferred } from '../src/model.ts';

/** An invented article of which only its words are known. */
export function plainArticle(key: string, text: string, headline: Inferred<string>, blocks: readonly Block[]): Article {
  return {
    key,
    file: key,
    text,
    headline,
    standfirst: null,
    byline: null,
    outlet: null,
    dateline: null,
    claims: [],
    address: null,
    language: 'en',
    blocks,
    otherFields: {},
  };
}
