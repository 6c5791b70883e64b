import { hash } from 'node:crypto';

/** A short mark of a content, by which it is known again: 96 bits. */
export function markOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64').slice(0, 16);
}
