import type { JSX } from 'preact';
import type { NotFoundView } from '../../src/views/not-found-page.ts';
import { Document } from '../layouts/document.tsx';
import { LinkList } from '../parts/link-list.tsx';
import { SearchBox } from '../parts/search-box.tsx';

/** Shown where an address leads nowhere. */
export function NotFoundPage({ view, title }: { view: NotFoundView; title: string }): JSX.Element {
  const { shell } = view;
  return (
    <Document
      shell={shell}
      title={title}
      kind="not-found"
      search={false}
      head={view.scripts.map((script) => <script src={script} />)}
    >
      <h1>{shell.strings.notFound}</h1>
      <p class="summary">{shell.strings.notFoundText}</p>
      <SearchBox action={view.searchAction} label={shell.search.label} button={shell.strings.searchButton} />
      <LinkList links={view.lists} />
    </Document>
  );
}
