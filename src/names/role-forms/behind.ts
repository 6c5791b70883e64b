import { after, type Candidate } from '../candidate.ts';

/** How many words behind the name the role would begin: behind its comma, and an age; null where no comma follows. */
export function behindComma(candidate: Candidate): number | null {
  if (after(candidate)?.key !== ',') return null;
  const aged = /^[1-9]\d$/.test(after(candidate, 2)?.text ?? '') && after(candidate, 3)?.key === ',';
  return aged ? 4 : 2;
}
