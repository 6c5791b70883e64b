import type { ArticleWords } from '../article-words.ts';
import type { Spelling } from '../spelling.ts';
import { heads, type Head } from './heads.ts';

/** A head found in the text. */
export interface FoundHead {
  readonly head: Head;
  /** Place in the order of preference among names, the lower the better. */
  readonly rank: number;
  /** Index after its last word. */
  readonly after: number;
}

/** The heads by every form of their first word, the longest first. */
const byFirstForm = new Map<string, FoundHead[]>();
for (const [rank, head] of heads.entries())
  for (const form of numbersOf(head.words[0]!))
    byFirstForm.set(form, [...(byFirstForm.get(form) ?? []), { head, rank, after: head.words.length }]);
for (const list of byFirstForm.values()) list.sort((a, b) => b.after - a.after);

/** Whether a head may begin with a word. */
export function beginsHead({ lower }: Spelling): boolean {
  return byFirstForm.has(lower);
}

/** The longest head that begins at a word, in singular or plural. */
export function matchHead(words: ArticleWords, at: number): FoundHead | undefined {
  const found = byFirstForm.get(words.at(at)!.lower)?.find(({ head }) =>
    head.words.every((word, offset) => {
      if (offset === 0) return true;
      const next = words.at(at + offset);
      return next !== undefined && next.joint !== null && numbersOf(word).includes(next.lower);
    }),
  );
  return found && { ...found, after: at + found.after };
}

/** A noun in singular and plural. */
function numbersOf(noun: string): string[] {
  if (noun.endsWith('y')) return [noun, `${noun.slice(0, -1)}ies`];
  return noun.endsWith('is') ? [noun, `${noun.slice(0, -2)}es`] : [noun, `${noun}s`];
}
