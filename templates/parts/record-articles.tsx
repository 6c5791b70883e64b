import type { JSX } from 'preact';
import type { RecordArticles as Articles } from '../../src/views/record-articles.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { Groups } from './rows.tsx';
import { Section } from './section.tsx';

interface Props {
  articles: Articles;
  strings: Strings;
}

/** The articles of a record by year, with the way to those that did not fit. */
export function RecordArticles({ articles, strings }: Props): JSX.Element | null {
  const { groups, all } = articles;
  if (groups.length === 0) return null;
  return (
    <Section heading={strings.articles}>
      <Groups groups={groups} layout="rows" strings={strings} level={3} />
      {all !== null && (
        <p class="further">
          <a href={all.href}>{all.text}</a>
        </p>
      )}
    </Section>
  );
}
