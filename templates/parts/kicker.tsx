import type { JSX } from 'preact';
import type { Marked } from '../../src/views/quote-evidence.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { markedText } from './marked-text.tsx';

/** The line above a heading. */
export function Kicker({ parts, strings }: { parts: readonly Marked[]; strings: Strings }): JSX.Element {
  return <p class="kicker">{parts.flatMap((part, index) => [index === 0 ? '' : ' · ', markedText(part, strings)])}</p>;
}
