import type { Problem } from '../model.ts';
import type { Place } from '../yaml-source.ts';
import { overruled } from './decision-problems.ts';

/** A value that a decision gives. */
export interface Given {
  /** What it is given to, the same for all decisions on the same thing. */
  readonly to: string;
  readonly value: string;
  /** What it is, for the editor: `title`. */
  readonly what: string;
  readonly at: Place;
}

/**
 * The decisions that a later one on the same thing makes void, each told at its line. One that says the same again, or
 * decides on less (one record of a file of many), is no contradiction.
 */
export function findOverruled(given: readonly Given[]): Problem[] {
  const holds = new Map(given.map((one) => [one.to, one]));
  return given.flatMap(({ to, value, what, at }) => {
    const last = holds.get(to);
    return last === undefined || last.value === value || last.at === at ? [] : [overruled(at, last.at, what)];
  });
}
