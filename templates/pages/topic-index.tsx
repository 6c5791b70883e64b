import type { JSX } from 'preact';
import type { TopicBranch, TopicIndexView } from '../../src/views/topic-index-page.ts';
import { Document } from '../layouts/document.tsx';
import { FindField } from '../parts/find-field.tsx';

/** The tree of topics. */
export function TopicIndexPage({ view, title }: { view: TopicIndexView; title: string }): JSX.Element {
  return (
    <Document shell={view.shell} title={title} kind="topic-index" description={view.intro}>
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      <FindField find={view.find} />
      <div class="tree">
        <Branches branches={view.branches} />
      </div>
    </Document>
  );
}

function Branches({ branches }: { branches: readonly TopicBranch[] }): JSX.Element {
  return (
    <ul>
      {branches.map(({ text, href, count, narrower }) => (
        <li>
          <a href={href}>{text}</a> <span class="note">{count}</span>
          {narrower.length > 0 && <Branches branches={narrower} />}
        </li>
      ))}
    </ul>
  );
}
