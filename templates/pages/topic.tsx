import type { JSX } from 'preact';
import type { TopicView } from '../../src/views/topic-pages.ts';
import { Document } from '../layouts/document.tsx';
import { Chronology } from '../parts/chronology.tsx';
import { RecordArticles } from '../parts/record-articles.tsx';
import { Names, Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Strip } from '../parts/strip.tsx';
import { Trail } from '../parts/trail.tsx';

/** A subject. */
export function TopicPage({ view, title }: { view: TopicView; title: string }): JSX.Element {
  const { shell, strip } = view;
  const { strings } = shell;
  return (
    <Document shell={shell} title={title} kind="topic" description={`${strings.topic} · ${view.count}`}>
      <Trail links={view.broader} strings={strings} />
      <h1>{view.name}</h1>
      <p class="intro">{view.count}</p>
      {strip !== null && <Strip strip={strip} strings={strings} />}
      {view.narrower.length > 0 && (
        <Section heading={strings.narrower}>
          <Names rows={view.narrower} strings={strings} />
        </Section>
      )}
      {view.people.length > 0 && (
        <Section heading={strings.peopleNamed}>
          <Names rows={view.people} strings={strings} />
        </Section>
      )}
      {view.events.length > 0 && (
        <Section heading={strings.events}>
          <Rows rows={view.events} strings={strings} />
        </Section>
      )}
      {view.chronology.length > 0 && (
        <Section heading={strings.chronology}>
          <Chronology rows={view.chronology} />
        </Section>
      )}
      <RecordArticles articles={view.articles} strings={strings} />
    </Document>
  );
}
