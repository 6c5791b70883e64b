import type { JSX } from 'preact';
import type { Strip as StripView } from '../../src/views/strip.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** Articles over time: each step is a link that says its number, under one drawing of all bars. */
export function Strip({ strip, strings }: { strip: StripView; strings: Strings }): JSX.Element {
  return (
    <nav
      class={['strip', strip.few && 'few', strip.shifted && 'shifted', strip.brief && 'brief']
        .filter(Boolean)
        .join(' ')}
      aria-label={strings.activity}
    >
      <div class="scale">
        <ol>
          {strip.columns.map(({ href, label, text }) => (
            <li>
              {href === null ? (
                <span>{label}</span>
              ) : (
                <a href={href} title={text} aria-label={text}>
                  {label}
                </a>
              )}
            </li>
          ))}
        </ol>
        <svg viewBox={`0 0 ${strip.width} 100`} preserveAspectRatio="none" aria-hidden="true">
          <path d={strip.path} />
        </svg>
      </div>
      {strip.undated !== null && <p class="note">{strip.undated}</p>}
    </nav>
  );
}
