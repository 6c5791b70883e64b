import type { JSX } from 'preact';
import type { ListView } from '../../src/views/list-pages.ts';
import { Document } from '../layouts/document.tsx';
import { FindField } from '../parts/find-field.tsx';
import { Groups } from '../parts/rows.tsx';
import { Ways } from '../parts/ways.tsx';

/** An index, or what did not fit the page of a record. */
export function ListPage({ view, title }: { view: ListView; title: string }): JSX.Element {
  const { shell, pages } = view;
  const { strings } = shell;
  return (
    <Document shell={shell} title={title} kind="list" description={view.intro}>
      {view.kicker !== '' && <p class="kicker">{view.kicker}</p>}
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      <FindField find={view.find} />
      <Ways links={view.orders} label={strings.order} kind="orders" />
      <Ways links={view.jumps} label={strings.jump} kind="jumps" />
      <Groups groups={view.groups} layout={view.layout} strings={strings} level={2} />
      <Ways links={pages} label={strings.pages} kind="pages" />
    </Document>
  );
}
