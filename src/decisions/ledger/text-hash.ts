import { createHash } from 'node:crypto';
import type { Article } from '../../model.ts';

/** What an article's text hashes to, without space at its ends: sixteen hexadecimal digits of its SHA-256. */
export function textHash({ text }: Article): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 16);
}
