import type { JSX } from 'preact';
import type { TimeView } from '../../src/views/time-view.ts';
import { Document } from '../layouts/document.tsx';
import { Calendar } from '../parts/calendar.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { Names, Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Trail } from '../parts/trail.tsx';

/** A year, a month or a day. */
export function TimePage({ view, title }: { view: TimeView; title: string }): JSX.Element {
  const { shell, all } = view;
  const { strings } = shell;
  return (
    <Document shell={shell} title={title} kind="time" description={view.intro}>
      <Trail links={view.trail} strings={strings} />
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      {view.calendar.length > 0 && (
        <div class={view.calendar.length > 1 ? 'calendars' : 'one-calendar'}>
          {view.calendar.map((month) => (
            <Calendar month={month} />
          ))}
        </div>
      )}
      {view.events.length > 0 && (
        <Section heading={strings.happenedOn}>
          <Rows rows={view.events} strings={strings} />
          {view.moreEvents !== '' && <p class="note">{view.moreEvents}</p>}
        </Section>
      )}
      {view.people.length > 0 && (
        <Section heading={strings.peopleNamed}>
          <Names rows={view.people} strings={strings} />
        </Section>
      )}
      {view.published.map((group) => (
        <Section heading={group.label}>
          <Rows rows={group.rows} strings={strings} />
          {all !== null && (
            <p class="further">
              <a href={all.href}>{all.text}</a>
            </p>
          )}
        </Section>
      ))}
      {view.said.length > 0 && (
        <Section heading={strings.alsoSaid}>
          <Rows rows={view.said} strings={strings} />
        </Section>
      )}
      <Neighbours earlier={view.earlier} later={view.later} label={strings.readNext} strings={strings} />
    </Document>
  );
}
