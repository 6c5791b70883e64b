import type { JSX } from 'preact';
import type { ChronologyRow } from '../../src/views/chronology.ts';

/** Days with what reports say of them; the page's own day stands out. */
export function Chronology({ rows }: { rows: readonly ChronologyRow[] }): JSX.Element {
  return (
    <ol class="rows chronology">
      {rows.map(({ day, text, href, note, main, mentions }) => (
        <li class={main ? 'main' : undefined}>
          <span class="when">{day}</span>
          <span class="paper">
            <a href={href}>{text}</a> <span class="note">{note}</span>
            {mentions !== null && (
              <span class="note mentions">
                {' '}
                <a href={mentions.href}>{mentions.text}</a> ({mentions.because})
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
