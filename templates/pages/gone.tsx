import type { JSX } from 'preact';
import type { GoneView } from '../../src/views/history-pages.ts';
import { Document } from '../layouts/document.tsx';
import { LinkList } from '../parts/link-list.tsx';

/** Says why nothing is here any more. */
export function GonePage({ view, title }: { view: GoneView; title: string }): JSX.Element {
  const { shell } = view;
  return (
    <Document shell={shell} title={title} kind="gone" head={<meta name="robots" content="noindex" />}>
      <p class="kicker">{view.kicker}</p>
      <h1>{view.name}</h1>
      <p class="summary">{shell.strings.gone}</p>
      <p class="intro">{view.reason}</p>
      <LinkList links={view.lists} />
    </Document>
  );
}
