import { createHash } from 'node:crypto';
import type { Article } from './model.ts';
import { slug } from './slug.ts';

/**
 * An article's id: words of its headline for the reader, and six hexadecimal digits of its key's
 * SHA-256 that keep two articles of one headline apart whatever the order they arrive in.
 */
export function articleId(article: Article): string {
  const digits = createHash('sha256').update(article.key).digest('hex').slice(0, 6);
  return `${slug(article.headline.value)}-${digits}`;
}
