import type { Run } from './find-runs.ts';
import { introducedBodies } from './introduced-bodies.ts';
import { smallBodies } from './small-bodies.ts';
import type { Passage } from '../words/token.ts';

const overlaps = (one: Run, other: Run): boolean => one.from < other.to && one.to > other.from;

/** The names of a passage that are no run of capitals, and are taken as they stand. */
export function wholeNames({ tokens, foreign }: Passage): Run[] {
  const introduced = introducedBodies(tokens);
  if (!foreign) return introduced;
  return [...introduced, ...smallBodies(tokens).filter((body) => !introduced.some((other) => overlaps(body, other)))];
}

/** The runs with the whole names as runs of their own; what stood before one in its run stays a run. */
export function partWholes(runs: readonly Run[], wholes: readonly Run[]): readonly Run[] {
  if (wholes.length === 0) return runs;
  const others = runs.flatMap((run): Run[] => {
    const whole = wholes.find((name) => overlaps(run, name));
    if (whole === undefined) return [run];
    return run.from < whole.from ? [{ from: run.from, to: whole.from }] : [];
  });
  return [...others, ...wholes].sort((a, b) => a.from - b.from);
}
