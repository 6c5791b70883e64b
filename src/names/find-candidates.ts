import type { Candidate } from './candidate.ts';
import { findRuns } from './find-runs.ts';
import type { Piece } from './piece.ts';
import { splitRun } from './split-run.ts';
import type { Passage } from './token.ts';
import { is } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** Words the article writes small somewhere: a capital on them at the head of a sentence says nothing. */
function smallWords(passages: readonly Passage[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of passages) for (const { shape, key } of tokens) if (shape === 'lower') small.add(key);
  return small;
}

function makeCandidate(passage: Passage, { from, to, titleFrom }: Piece): Candidate {
  const tokens = passage.tokens.slice(from, to);
  const title = titleFrom === null ? [] : passage.tokens.slice(titleFrom, from);
  return {
    passage,
    from,
    to,
    tokens,
    key: tokens.map(({ key }) => key).join(' '),
    role: title.length > 0 ? title.map(({ text }) => text).join(' ') : null,
    addressed: is(title.at(-1), WordClass.honorific),
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
