import type { Problem } from '../model.ts';

/** What the command ends with; documented in `--help`. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partly: 3 } as const;

/** A site that is made, but of which something is missing or not as it was decided. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
