import type { JSX } from 'preact';
import type { ArticleView } from '../../src/views/article-pages.ts';
import { BesideCard } from '../layouts/beside-card.tsx';
import { Document } from '../layouts/document.tsx';
import { ArticleBody } from '../parts/article-body.tsx';
import { Card } from '../parts/card.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Kicker } from '../parts/kicker.tsx';
import { markedText } from '../parts/marked-text.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { Rows } from '../parts/rows.tsx';
import { Section } from '../parts/section.tsx';

/** An article as it is read. */
export function ArticlePage({ view, title }: { view: ArticleView; title: string }): JSX.Element {
  const { strings } = view.shell;
  return (
    <Document
      shell={view.shell}
      title={title}
      kind="article"
      description={view.description}
      head={<CitationData view={view} title={title} />}
    >
      <BesideCard
        lead={<Lead view={view} />}
        card={
          <Card card={view.card} strings={strings}>
            <details class="cite">
              <summary>{strings.cite}</summary>
              <p>{view.citation.text}</p>
            </details>
          </Card>
        }
      >
        <ArticleBody view={view} />
        {view.otherReports.length > 0 && (
          <Section heading={strings.otherReports}>
            <Rows rows={view.otherReports} strings={strings} />
          </Section>
        )}
        <Neighbours earlier={view.earlier} later={view.later} label={strings.readNext} strings={strings} />
      </BesideCard>
    </Document>
  );
}

function Lead({ view }: { view: ArticleView }): JSX.Element {
  const { headline, standfirst, byline, language, direction } = view;
  const { strings } = view.shell;
  return (
    <>
      <Kicker parts={view.kicker} strings={strings} />
      <h1 lang={language} dir={direction}>
        {markedText(headline, strings)}
      </h1>
      {headline.certainty !== 'stated' && headline.why !== null && (
        <details class="why">
          <summary>{strings.whyHeadline}</summary>
          <Evidence why={headline.why} strings={strings} />
        </details>
      )}
      {standfirst !== null && (
        <p class="summary" lang={language} dir={direction}>
          {standfirst}
        </p>
      )}
      {byline !== null && (
        <p class="byline">
          {strings.byline} {byline}
        </p>
      )}
    </>
  );
}

/** What reference managers read. */
function CitationData({ view, title }: { view: ArticleView; title: string }): JSX.Element {
  const { day, outlet } = view.citation;
  return (
    <>
      <meta name="citation_title" content={title} />
      {day !== null && <meta name="citation_publication_date" content={day} />}
      {outlet !== null && <meta name="citation_journal_title" content={outlet} />}
    </>
  );
}
