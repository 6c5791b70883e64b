import type { JSX } from 'preact';
import type { OutletView } from '../../src/views/outlet-pages.ts';
import { BesideCard } from '../layouts/beside-card.tsx';
import { Document } from '../layouts/document.tsx';
import { Card } from '../parts/card.tsx';
import { RecordArticles } from '../parts/record-articles.tsx';
import { Names } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';
import { Strip } from '../parts/strip.tsx';

/** Who published. */
export function OutletPage({ view, title }: { view: OutletView; title: string }): JSX.Element {
  const { shell, strip } = view;
  const { strings } = shell;
  const lead = (
    <>
      <p class="kicker">{view.kicker}</p>
      <h1>{view.name}</h1>
      {view.note !== '' && <p class="summary">{view.note}</p>}
    </>
  );
  return (
    <Document shell={shell} title={title} kind="outlet" description={view.kicker}>
      <BesideCard lead={lead} card={<Card card={view.card} strings={strings} />}>
        {strip !== null && (
          <Section heading={strings.activity}>
            <Strip strip={strip} strings={strings} />
          </Section>
        )}
        {view.people.length > 0 && (
          <Section heading={strings.peopleNamed}>
            <Names rows={view.people} strings={strings} />
          </Section>
        )}
        <RecordArticles articles={view.articles} strings={strings} />
      </BesideCard>
    </Document>
  );
}
