import type { JSX } from 'preact';
import type { AboutView } from '../../src/views/about-page.ts';
import type { AboutTable } from '../../src/views/about-tables.ts';
import { Document } from '../layouts/document.tsx';

/** How the archive was made and how sure it is. */
export function AboutPage({ view, title }: { view: AboutView; title: string }): JSX.Element {
  return (
    <Document shell={view.shell} title={title} kind="about" description={view.intro}>
      <h1>{view.heading}</h1>
      <p class="intro">{view.intro}</p>
      <p class="intro">{view.corrections}</p>
      {view.shell.contact !== null && (
        <p class="intro">
          {view.shell.strings.contact}: <a href={view.shell.contact.href}>{view.shell.contact.text}</a>
        </p>
      )}
      {view.tables.map((table) => (
        <section id={table.id}>
          <h2>{table.heading}</h2>
          {table.intro !== '' && <p class="note">{table.intro}</p>}
          <Table table={table} />
          {table.more !== '' && <p class="note">{table.more}</p>}
        </section>
      ))}
    </Document>
  );
}

function Table({ table }: { table: AboutTable }): JSX.Element {
  const { columns, rows, heading } = table;
  return (
    <section class="wide" aria-label={heading} tabindex={0}>
      <table class={columns.some(({ numeric }) => numeric) ? undefined : 'texts'}>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, index) => (
                <td class={columns[index]?.numeric === true ? 'number' : undefined}>
                  {typeof cell === 'string' ? cell : <a href={cell.href}>{cell.text}</a>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
