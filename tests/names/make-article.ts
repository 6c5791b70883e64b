import { plainArticle } from '../plain-article.ts';
import type { Article, Reading } from '../../src/model.ts';
import { findMentions } from '../../src/names/find-mentions.ts';

/** An article of paragraphs; a first line that begins with `# ` is its headline. */
export function makeArticle(text: string, key = 'a.txt'): Article {
  const blocks = [...text.matchAll(/[^\n](?:.|\n(?!\n))*/g)].map((match) => ({
    kind: 'paragraph' as const,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const head = text.startsWith('# ') ? blocks.shift() : undefined;
  const headline = (head?.text ?? text.slice(0, 60)).replace(/^# /, '');
  const evidence = head ? [{ article: key, quote: headline, start: head.start + 2, end: head.end }] : [];
  return plainArticle(
    key,
    text,
    { value: headline, certainty: head ? 'stated' : 'implied', rule: 'test', evidence },
    blocks,
  );
}

/** The reading of an article with the names found in it. */
export function makeReading(text: string, key: string): Reading {
  const article = makeArticle(text, key);
  return { article, days: [], mentions: findMentions(article) };
}
