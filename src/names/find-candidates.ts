import type { Candidate } from './candidate.ts';
import { findRuns } from './find-runs.ts';
import type { Piece } from './piece.ts';
import { splitRun } from './split-run.ts';
import type { Passage, Token } from './token.ts';
import { is } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** Words the article writes small somewhere: a capital on them at the head of a sentence says nothing. */
function smallWords(passages: readonly Passage[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of passages) for (const { shape, key } of tokens) if (shape === 'lower') small.add(key);
  return small;
}

/** Where the title begins in `Gen (retd) Omar Nasri`, `Col. (Retired) …`, or null. */
function retiredFrom(tokens: readonly Token[], from: number): number | null {
  const bracketed = tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '(';
  const retired = bracketed && /^(?:retd?|retired|r)$/.test(tokens[from - 2]!.key);
  return retired && is(tokens[from - 4], WordClass.honorific | WordClass.office) ? from - 4 : null;
}

function makeCandidate(passage: Passage, piece: Piece): Candidate {
  const { from, to } = piece;
  const tokens = passage.tokens.slice(from, to);
  const titleFrom = piece.titleFrom ?? retiredFrom(passage.tokens, from);
  const title = titleFrom === null ? [] : passage.tokens.slice(titleFrom, from).filter(({ shape }) => shape !== 'mark');
  return {
    passage,
    from,
    to,
    tokens,
    key: tokens.map(({ key }) => (key === '&' ? 'and' : key)).join(' '),
    role: title.length > 0 ? title.map(({ text }) => text).join(' ') : null,
    addressed: title.some((token) => is(token, WordClass.honorific)),
  };
}

/** Every stretch of an article that may be a name. */
export function findCandidates(passages: readonly Passage[]): Candidate[] {
  const small = smallWords(passages);
  return passages.flatMap((passage) =>
    findRuns(passage.tokens).flatMap((run) =>
      splitRun(passage, run, small).map((piece) => makeCandidate(passage, piece)),
    ),
  );
}
