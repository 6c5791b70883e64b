import type { JSX } from 'preact';
import type { OnThisDayIndexView } from '../../src/views/on-this-day-index.ts';
import type { OnThisDayView } from '../../src/views/on-this-day-pages.ts';
import { Document } from '../layouts/document.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Trail } from '../parts/trail.tsx';

/** One day of the year through all years. */
export function OnThisDayPage({ view, title }: { view: OnThisDayView; title: string }): JSX.Element {
  const { shell } = view;
  const { strings } = shell;
  return (
    <Document shell={shell} title={title} kind="time">
      <Trail links={view.trail} strings={strings} />
      <h1>{view.heading}</h1>
      {view.happened.length > 0 && (
        <Section heading={strings.happenedOn}>
          <Rows rows={view.happened} strings={strings} />
        </Section>
      )}
      {view.published.length > 0 && (
        <Section heading={strings.publishedOn}>
          <Rows rows={view.published} strings={strings} />
        </Section>
      )}
      <Neighbours earlier={view.earlier} later={view.later} label={strings.readNext} strings={strings} />
    </Document>
  );
}

/** All days of the year that have something. */
export function OnThisDayIndexPage({ view, title }: { view: OnThisDayIndexView; title: string }): JSX.Element {
  return (
    <Document shell={view.shell} title={title} kind="days-of-year" description={view.intro}>
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      {view.months.map((month) => (
        <section class="year">
          <h2>{month.label}</h2>
          <ul class="days">
            {month.days.map((day) => (
              <li>
                {day.href === null ? (
                  day.label
                ) : (
                  <a href={day.href} title={day.text} aria-label={day.text}>
                    {day.label}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Document>
  );
}
