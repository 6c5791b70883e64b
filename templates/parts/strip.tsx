import type { JSX } from 'preact';
import type { Strip as StripView, StripColumn } from '../../src/views/strip.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** Articles over time: each step is a link that says its number. */
export function Strip({ strip, strings }: { strip: StripView; strings: Strings }): JSX.Element {
  return (
    <nav class={strip.byMonths ? 'strip by-months' : 'strip'} aria-label={strings.activity}>
      <ol>
        {strip.columns.map((column) => (
          <li>
            {column.href === null ? (
              <span class="column">
                <Bars column={column} />
              </span>
            ) : (
              <a class="column" href={column.href} title={column.text} aria-label={column.text}>
                <Bars column={column} />
              </a>
            )}
          </li>
        ))}
      </ol>
      {strip.undated !== null && <p class="note">{strip.undated}</p>}
    </nav>
  );
}

/** Width of a bar and the room it stands in, in units of the drawing. */
const bar = { width: 9, room: 10 };

function Bars({ column }: { column: StripColumn }): JSX.Element {
  return (
    <>
      <svg viewBox={`0 0 ${column.bars.length * bar.room} 100`} preserveAspectRatio="none" aria-hidden="true">
        {column.bars.map((height, index) =>
          height === 0 ? null : <rect x={index * bar.room} y={100 - height} width={bar.width} height={height} />,
        )}
      </svg>
      <span class="label">{column.label}</span>
    </>
  );
}
