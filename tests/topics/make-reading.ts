import { plainArticle } from '../plain-article.ts';
import type { Article, Mention, Reading } from '../../src/model.ts';

/** A reading of invented news: a headline and paragraphs, with the people named in them. */
export function makeReading(
  key: string,
  headline: string,
  paragraphs: readonly string[],
  people: readonly string[] = [],
): Reading {
  const text = [headline, ...paragraphs].join('\n\n');
  let end = headline.length;
  const blocks = paragraphs.map((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return { kind: 'paragraph' as const, text: paragraph, start, end };
  });
  const evidence = [{ article: key, start: 0, end: headline.length, quote: headline }];
  const article: Article = plainArticle(
    key,
    text,
    { value: headline, certainty: 'stated', rule: 'first line', evidence },
    blocks,
  );
  return { article, days: [], mentions: people.flatMap((person) => mentionsOf(text, person)) };
}

function mentionsOf(text: string, person: string): Mention[] {
  return [...text.matchAll(new RegExp(person, 'gu'))].map(({ index }) => ({
    kind: 'person',
    text: person,
    role: null,
    rule: 'test',
    score: 1,
    start: index,
    end: index + person.length,
  }));
}
