import { after, type Candidate } from '../candidate.ts';

/** Names are of one kind when only this stands between them. */
const joins = new Set(', ; and & or und oder y o et ou e och og en dan ve'.split(' '));

/** How many words a bracket right behind a name may hold: a team, an age, a party. */
const longestBracket = 4;

/** How many tokens a bracket behind the name takes: `Ada Berg (Malmo), Omar Nasri (Tunis)`. */
function bracketBehind(candidate: Candidate): number {
  if (after(candidate)?.text !== '(') return 0;
  for (let size = 3; size <= longestBracket + 2; size++) if (after(candidate, size)?.text === ')') return size;
  return 0;
}

/** Index in the passage of the word after the comma or `and` that follows a name, if one follows. */
export function nextInList(candidate: Candidate): number | null {
  const skipped = bracketBehind(candidate);
  const first = after(candidate, skipped + 1);
  if (!first || !joins.has(first.key)) return null;
  const second = after(candidate, skipped + 2);
  const pair = first.key === ',' && second !== undefined && /^(?:and|&)$/.test(second.key);
  return candidate.to + skipped + (pair ? 2 : 1);
}
