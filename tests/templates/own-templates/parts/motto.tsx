import type { JSX } from 'preact';

/** A part that only the owner has. */
export function Motto(): JSX.Element {
  return <p>What the tide brought</p>;
}
