import type { JSX } from 'preact';
import type { Marked } from '../../src/views/quote-evidence.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/**
 * A value as it is known: plain where stated, with its sign and underline where not. A call and not a component: lists
 * have hundreds of thousands of these, most of them plain.
 */
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
