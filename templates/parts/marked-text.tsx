import type { JSX } from 'preact';
import type { Marked } from '../../src/views/quote-evidence.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

interface Props {
  marked: Marked;
  strings: Strings;
}

/** A value as it is known: plain where stated, with its sign and underline where not. */
export function MarkedText({ marked, strings }: Props): JSX.Element {
  return <>{markedText(marked, strings)}</>;
}

/** The same as a call: lists have hundreds of thousands of these, most of them plain. */
export function markedText(marked: Marked, strings: Strings): JSX.Element | string {
  if (marked.certainty === 'stated') return marked.text;
  const implied = marked.certainty === 'implied';
  return (
    <span class={marked.certainty}>
      <span class="sign" role="img" aria-label={implied ? strings.impliedHint : strings.guessedHint}>
        {implied ? '≈' : '?'}
      </span>{' '}
      {marked.text}
    </span>
  );
}
