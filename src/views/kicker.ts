import type { Marked } from './quote-evidence.ts';
import { plain } from './rows.ts';
import type { Wording } from './wording.ts';

/** The line above a heading, part by part: what is not stated bears its mark there too. What is null is left out. */
export function makeKicker({ isolated }: Wording, parts: readonly (Marked | string | null)[]): Marked[] {
  const marked = parts.flatMap((part) => (part === null ? [] : [typeof part === 'string' ? plain(part) : part]));
  const texts = isolated(marked.map(({ text }) => text));
  return marked.map(({ certainty }, index) => ({ text: texts[index] ?? '', certainty, why: null }));
}
