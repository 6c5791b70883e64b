import type { JSX } from 'preact';
import type { Run } from '../../src/views/name-runs.ts';

/** Text with its names linked. */
export function linkedRuns(runs: readonly Run[]): (JSX.Element | string)[] {
  return runs.map(({ text, href }) => (href === null ? text : <a href={href}>{text}</a>));
}
