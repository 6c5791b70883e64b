import { after, before, type Candidate } from './candidate.ts';
import { startOfTitle } from './start-of-title.ts';
import type { Token } from './token.ts';
import { is, isCapitalised } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** No office with what it is of is longer, in words. */
const longest = 9;

const isSmall = ({ shape, key }: Token): boolean => shape === 'lower' && /^(?:of|for|the|and)$/.test(key);

/** Whether the name closes what the comma began: in a list another name follows. */
function closes(candidate: Candidate): boolean {
  const next = after(candidate);
  if (next?.key === ',') return after(candidate, 2)?.key !== 'and';
  return next?.text === '.' || is(next, WordClass.saying);
}

/** `the Governor of West Darfur, X, said`: the office in front of the comma, with what it is of; null where none is. */
export function officeBefore(candidate: Candidate): string | null {
  if (before(candidate)?.key !== ',' || !closes(candidate)) return null;
  const { tokens } = candidate.passage;
  const end = candidate.from - 1;
  let at = end - 1;
  while (at > end - longest && at > 0 && (isCapitalised(tokens[at]) || isSmall(tokens[at]!))) {
    const of = /^(?:of|for)$/.test(tokens[at + 1]!.key);
    if (of && isCapitalised(tokens[at]) && is(tokens[at], WordClass.office)) {
      let from = at;
      while (isCapitalised(tokens[from - 1]) && tokens[from]!.joined) from--;
      const start = startOfTitle(tokens, from, at);
      return tokens
        .slice(tokens[start]!.key === 'the' ? start + 1 : start, end)
        .map(({ text }) => text)
        .join(' ');
    }
    at--;
  }
  return null;
}
