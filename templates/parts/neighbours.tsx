import type { JSX } from 'preact';
import type { Marked } from '../../src/views/quote-evidence.ts';
import type { Row } from '../../src/views/rows.ts';
import type { Link } from '../../src/views/shell.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { markedText } from './marked-text.tsx';

interface Props {
  earlier: Row | Link | null;
  later: Row | Link | null;
  /** What the two ways are, for who cannot see them. */
  label: string;
  strings: Strings;
}

/** The ways to what is earlier and later. */
export function Neighbours({ earlier, later, label, strings }: Props): JSX.Element | null {
  if (earlier === null && later === null) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {earlier !== null && <Way to={earlier} rel="prev" word={strings.earlier} strings={strings} />}
      {later !== null && <Way to={later} rel="next" word={strings.later} strings={strings} />}
    </nav>
  );
}

interface WayProps {
  to: Row | Link;
  rel: 'prev' | 'next';
  word: string;
  strings: Strings;
}

function Way({ to, rel, word, strings }: WayProps): JSX.Element {
  const text: Marked = typeof to.text === 'string' ? { text: to.text, certainty: 'stated', why: null } : to.text;
  return (
    <p class={rel}>
      <span class="word">{word}</span>
      <a rel={rel} href={to.href}>
        {markedText(text, strings)}
      </a>
    </p>
  );
}
