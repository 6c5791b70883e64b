import type { Problem } from '../model.ts';

/** Problems that one rule found. */
export interface ProblemGroup {
  readonly rule: string;
  readonly severity: Problem['severity'];
  readonly problems: readonly Problem[];
}

const gravity: readonly Problem['severity'][] = ['error', 'warning', 'note'];

/** Problems by the rule that found them, gravest first, each rule's in the order they were found. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${gravity.indexOf(problem.severity)} ${problem.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, found]) => ({ rule: found[0]!.rule, severity: found[0]!.severity, problems: found }));
}

/** Where a problem is: file and line. */
export function placeOf({ file, line }: Problem): string {
  return line === undefined ? file : `${file}:${line}`;
}
