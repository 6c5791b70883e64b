import type { JSX } from 'preact';
import type { DifferenceView, DifferingValue } from '../../src/views/differences.ts';

/** Where the reports give different figures: each with its sentence, side by side or stacked. */
export function Differences({ differences }: { differences: readonly DifferenceView[] }): JSX.Element {
  return (
    <>
      {differences.map(({ heading, values }) => (
        <>
          <h3 class="group-label">{heading}</h3>
          <div class={`columns of-${Math.min(4, values.length)}`}>
            {values.map((value) => (
              <Value value={value} />
            ))}
          </div>
        </>
      ))}
    </>
  );
}

function Value({ value: { value, text, language, direction, reports } }: { value: DifferingValue }): JSX.Element {
  return (
    <article>
      <p class="outlet">{value}</p>
      <p class="when">
        {reports.map(({ outlet, href }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={href}>{outlet}</a>
          </>
        ))}
      </p>
      <ul lang={language} dir={direction}>
        <li>{text}</li>
      </ul>
    </article>
  );
}
