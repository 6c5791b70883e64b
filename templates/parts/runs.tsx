import type { JSX } from 'preact';
import type { Run } from '../../src/views/name-runs.ts';

/** Text with its names linked. */
export function Runs({ runs }: { runs: readonly Run[] }): JSX.Element {
  return <>{runs.map(({ text, href }) => (href === null ? text : <a href={href}>{text}</a>))}</>;
}
