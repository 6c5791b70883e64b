import { after, type Candidate } from '../candidate.ts';
import type { Run } from '../runs/find-runs.ts';

/** No role in front of a comma is longer, in words. */
const longest = 10;

/** The words between the comma right before the name and the mark before it: `the mayor of Torva |, Ada Berg`. */
export function wordsInFront({ passage: { tokens }, from: name }: Candidate): Run | null {
  const to = name - 1;
  if (tokens[to]?.key !== ',') return null;
  let from = to;
  while (to - from < longest && from > 0 && tokens[from - 1]!.shape !== 'mark') from--;
  return from < to ? { from, to } : null;
}

/** Whether the name closes what the comma before it began: in a list another name follows. */
export function closes(candidate: Candidate): boolean {
  const next = after(candidate);
  return /^[.(]$/.test(next?.text ?? '') || (next?.key === ',' && after(candidate, 2)?.key !== 'and');
}
