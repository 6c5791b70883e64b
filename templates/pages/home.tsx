import type { JSX } from 'preact';
import type { HomeEvent, HomeView } from '../../src/views/home-page.ts';
import type { Link } from '../../src/views/shell.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { Document } from '../layouts/document.tsx';
import { Kicker } from '../parts/kicker.tsx';
import { Names, RowLink, Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Strip } from '../parts/strip.tsx';

/** The first page. */
export function HomePage({ view, title }: { view: HomeView; title: string }): JSX.Element {
  const { shell } = view;
  const { strings } = shell;
  return (
    <Document
      shell={shell}
      title={title}
      kind="home"
      description={view.statement}
      head={view.onThisDay !== null && <script src={view.onThisDay.script} defer />}
    >
      <h1>{view.statement}</h1>
      {view.strip !== null && <Strip strip={view.strip} strings={strings} />}
      {view.latest.length > 0 && (
        <Section heading={view.latestHeading}>
          <div class="latest">
            {view.latest.map((event) => (
              <Latest event={event} strings={strings} />
            ))}
          </div>
          <Further link={view.allEvents} />
        </Section>
      )}
      {view.mostReported.length > 0 && (
        <Section heading={strings.mostReported}>
          <Rows rows={view.mostReported} strings={strings} />
        </Section>
      )}
      {view.named.length > 0 && (
        <Section heading={view.namedHeading}>
          <Names rows={view.named} strings={strings} />
          <Further link={view.allPeople} />
        </Section>
      )}
      {view.topics.length > 0 && (
        <Section heading={strings.topics}>
          <ul class="inline">
            {view.topics.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
          <Further link={view.allTopics} />
        </Section>
      )}
      {view.onThisDay !== null && (
        <Section heading={strings.onThisDay}>
          <p>
            <a
              href={view.onThisDay.link.href}
              data-days={view.onThisDay.days}
              data-folder={view.onThisDay.folder}
              data-locale={view.onThisDay.locale}
              data-words={strings.onThisDayDay}
            >
              {view.onThisDay.link.text}
            </a>
          </p>
        </Section>
      )}
    </Document>
  );
}

function Latest({ event, strings }: { event: HomeEvent; strings: Strings }): JSX.Element {
  return (
    <article>
      <Kicker parts={event.kicker} strings={strings} />
      <h3>
        <RowLink row={event.row} strings={strings} />
      </h3>
      {event.summary !== null && (
        <p class="summary" lang={event.summary.language} dir={event.summary.direction}>
          {event.summary.text}
        </p>
      )}
    </article>
  );
}

function Further({ link }: { link: Link }): JSX.Element {
  return (
    <p class="further">
      <a href={link.href}>{link.text}</a>
    </p>
  );
}
