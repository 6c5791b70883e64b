import type { JSX } from 'preact';
import type { ChangeLine, ChangesView } from '../../src/views/changes-page.ts';
import { Document } from '../layouts/document.tsx';

/** What the latest build changed. */
export function ChangesPage({ view, title }: { view: ChangesView; title: string }): JSX.Element {
  return (
    <Document shell={view.shell} title={title} kind="changes" description={view.intro}>
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      {view.groups.map(({ id, heading, lines, more }) => (
        <section id={id}>
          <h2>{heading}</h2>
          <ol class="rows">
            {lines.map((line) => (
              <Line line={line} />
            ))}
          </ol>
          {more !== '' && <p class="note">{more}</p>}
        </section>
      ))}
    </Document>
  );
}

function Line({ line }: { line: ChangeLine }): JSX.Element {
  const { kind, link, note, into } = line;
  return (
    <li>
      <span class="when">{kind}</span>
      <span>
        <a href={link.href}>{link.text}</a>
        {into.map(({ text, href }) => (
          <>
            {' → '}
            <a href={href}>{text}</a>
          </>
        ))}
        {note !== '' && (
          <>
            {' '}
            <span class="note">{note}</span>
          </>
        )}
      </span>
    </li>
  );
}
