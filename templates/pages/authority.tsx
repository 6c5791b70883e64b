import type { JSX } from 'preact';
import type { AuthorityView } from '../../src/views/authority-pages.ts';
import { BesideCard } from '../layouts/beside-card.tsx';
import { Document } from '../layouts/document.tsx';
import { Card } from '../parts/card.tsx';
import { Chronology } from '../parts/chronology.tsx';
import { Network } from '../parts/network.tsx';
import { RecordArticles } from '../parts/record-articles.tsx';
import { Roles } from '../parts/roles.tsx';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Strip } from '../parts/strip.tsx';

/** A person, organisation or place. */
export function AuthorityPage({ view, title }: { view: AuthorityView; title: string }): JSX.Element {
  const { shell, roles, strip, network } = view;
  const { strings } = shell;
  const lead = (
    <>
      <p class="kicker">
        <a href={view.index.href}>{view.index.text}</a> · {view.kicker}
      </p>
      <h1>{view.name}</h1>
      {view.summary !== '' && <p class="summary">{view.summary}</p>}
    </>
  );
  return (
    <Document shell={shell} title={title} kind="authority" description={view.description}>
      <BesideCard lead={lead} card={view.card !== null && <Card card={view.card} strings={strings} />}>
        {strip !== null && (
          <Section heading={strings.activity}>
            <Strip strip={strip} strings={strings} />
          </Section>
        )}
        {roles.length > 0 && (
          <Section heading={strings.roles}>
            <Roles roles={roles} strings={strings} />
          </Section>
        )}
        {view.events.length > 0 && (
          <Section heading={strings.events}>
            <Rows rows={view.events} strings={strings} />
            {view.moreEvents !== '' && <p class="note">{view.moreEvents}</p>}
          </Section>
        )}
        {view.chronology.length > 0 && (
          <Section heading={strings.chronology}>
            <Chronology rows={view.chronology} />
          </Section>
        )}
        {network !== null && (
          <Section heading={strings.namedTogether}>
            <Network network={network} strings={strings} />
          </Section>
        )}
        <RecordArticles articles={view.articles} strings={strings} />
      </BesideCard>
    </Document>
  );
}
