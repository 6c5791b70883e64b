import type { JSX } from 'preact';
import type { EventView } from '../../src/views/event-pages.ts';
import { BesideCard } from '../layouts/beside-card.tsx';
import { Document } from '../layouts/document.tsx';
import { Card } from '../parts/card.tsx';
import { Chronology } from '../parts/chronology.tsx';
import { Comparison } from '../parts/comparison.tsx';
import { Differences } from '../parts/differences.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Kicker } from '../parts/kicker.tsx';
import { markedText } from '../parts/marked-text.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';

/** One happening, its reports compared. */
export function EventPage({ view, title }: { view: EventView; title: string }): JSX.Element {
  const { strings } = view.shell;
  return (
    <Document shell={view.shell} title={title} kind="event" description={view.summary[0]?.text}>
      <BesideCard lead={<Lead view={view} />} card={<Card card={view.card} strings={strings} />}>
        <Section heading={view.comparedHeading} kind="compared">
          <Differences differences={view.differences} />
          <Comparison columns={view.columns} strings={strings} />
        </Section>
        {view.furtherReports.length > 0 && (
          <Section heading={strings.furtherReports}>
            <Rows rows={view.furtherReports} strings={strings} />
          </Section>
        )}
        {view.chronology.length > 0 && (
          <Section heading={strings.chronology}>
            <Chronology rows={view.chronology} />
          </Section>
        )}
        <Neighbours earlier={view.earlier} later={view.later} label={strings.readNext} strings={strings} />
      </BesideCard>
    </Document>
  );
}

function Lead({ view }: { view: EventView }): JSX.Element {
  const { title, summary, shell } = view;
  const { strings } = shell;
  return (
    <>
      <Kicker parts={view.kicker} strings={strings} />
      <h1 lang={view.language} dir={view.direction}>
        {markedText(title, strings)}
      </h1>
      {title.certainty !== 'stated' && title.why !== null && (
        <details class="why">
          <summary>{strings.whyHeadline}</summary>
          <Evidence why={title.why} strings={strings} />
        </details>
      )}
      {summary.map(({ text, source, href, language, direction }) => (
        <p class="summary">
          <span lang={language} dir={direction}>
            “{text}”
          </span>{' '}
          <span class="source">
            — <a href={href}>{source}</a>
          </span>
        </p>
      ))}
    </>
  );
}
