import type { JSX } from 'preact';
import type { TimelineView } from '../../src/views/timeline-page.ts';
import { Document } from '../layouts/document.tsx';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Strip } from '../parts/strip.tsx';
import { Ways } from '../parts/ways.tsx';

/** All years. */
export function TimelinePage({ view, title }: { view: TimelineView; title: string }): JSX.Element {
  const { shell, strip, allUndated } = view;
  const { strings } = shell;
  return (
    <Document shell={shell} title={title} kind="timeline" description={view.intro}>
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      <Ways links={view.lists} label={strings.jump} kind="orders" />
      {strip !== null && <Strip strip={strip} strings={strings} />}
      {view.years.map((year) => (
        <section class="year">
          <h2>
            <a href={year.link.href}>{year.link.text}</a>
          </h2>
          <p class="note">{year.counts}</p>
          <ul class="months">
            {year.months.map((month) => (
              <li class={`level-${month.level}`}>
                {month.href === null ? (
                  month.label
                ) : (
                  <a href={month.href} title={month.text}>
                    {month.label} <span class="count">{month.count}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.undated.length > 0 && (
        <Section heading={strings.undated}>
          <Rows rows={view.undated} strings={strings} />
          {allUndated !== null && (
            <p class="further">
              <a href={allUndated.href}>{allUndated.text}</a>
            </p>
          )}
        </Section>
      )}
    </Document>
  );
}
