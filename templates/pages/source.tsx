import type { JSX } from 'preact';
import type { SourceView } from '../../src/views/source-pages.ts';
import { Document } from '../layouts/document.tsx';
import { Section } from '../parts/section.tsx';

/** An article's seed as it was read. */
export function SourcePage({ view, title }: { view: SourceView; title: string }): JSX.Element {
  const { strings } = view.shell;
  return (
    <Document shell={view.shell} title={title} kind="source">
      <p class="kicker">{strings.source}</p>
      <h1 lang={view.language} dir={view.direction}>
        <a href={view.article.href}>{view.article.text}</a>
      </h1>
      <Facts facts={view.facts} />
      <Section heading={strings.rulesOfFields}>
        <Facts facts={view.rules} />
      </Section>
      {view.leftOut.length > 0 && (
        <Section heading={strings.leftOut}>
          <ul>
            {view.leftOut.map((text) => (
              <li lang={view.language} dir={view.direction}>
                {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.otherFields.length > 0 && (
        <Section heading={strings.otherFields}>
          <Facts facts={view.otherFields} />
        </Section>
      )}
      <Section heading={strings.rawText}>
        <pre lang={view.language} dir={view.direction}>
          {view.text}
        </pre>
      </Section>
      {view.raw !== null && (
        <Section heading={strings.fileAsRead}>
          <pre>{view.raw}</pre>
        </Section>
      )}
    </Document>
  );
}

function Facts({ facts }: { facts: SourceView['facts'] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
