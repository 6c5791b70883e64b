import type { JSX } from 'preact';
import type { Marked } from '../../src/views/quote-evidence.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** A value as it is known: plain where stated, with its sign and underline where not. */
export function MarkedText({ marked, strings }: { marked: Marked; strings: Strings }): JSX.Element {
  if (marked.certainty === 'stated') return <>{marked.text}</>;
  const implied = marked.certainty === 'implied';
  const hint = implied ? strings.impliedHint : strings.guessedHint;
  return (
    <span class={marked.certainty}>
      <span class="sign" role="img" aria-label={hint} title={hint}>
        {implied ? '≈' : '?'}
      </span>{' '}
      {marked.text}
    </span>
  );
}
