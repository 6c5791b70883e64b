import type { JSX } from 'preact';
import type { Group, Row } from '../../src/views/rows.ts';
import type { Strings } from '../../src/views/strings/strings.ts';
import { markedText } from './marked-text.tsx';

interface RowsProps {
  rows: readonly Row[];
  strings: Strings;
}

/** The linked words of a row. */
export function RowLink({ row, strings }: { row: Row; strings: Strings }): JSX.Element {
  return (
    <a href={row.href} lang={row.language ?? undefined} dir={row.direction ?? undefined}>
      {markedText(row.text, strings)}
    </a>
  );
}

/** One row a line, with its day before it. */
export function Rows({ rows, strings }: RowsProps): JSX.Element {
  return (
    <ol class={rows.some(({ when }) => when !== null) ? 'rows' : 'rows undated'}>
      {rows.map((row) => (
        <li>
          <span class="when">{row.when !== null && markedText(row.when, strings)}</span>
          <span class={row.voice}>
            {RowLink({ row, strings })} {row.note !== '' && <span class="note">{row.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Names in columns, with a number after each. */
export function Names({ rows, strings }: RowsProps): JSX.Element {
  return (
    <ul class="names">
      {rows.map((row) => (
        <li>
          {RowLink({ row, strings })} <span class="note">{row.note}</span>
        </li>
      ))}
    </ul>
  );
}

interface GroupsProps {
  groups: readonly Group[];
  layout: 'names' | 'rows';
  strings: Strings;
  /** Level of the groups' headings. */
  level: 2 | 3;
}

/** Rows under the headings of their groups. */
export function Groups({ groups, layout, strings, level }: GroupsProps): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  const List = layout === 'names' ? Names : Rows;
  return (
    <>
      {groups.map(({ id, label, href, rows }) => (
        <div class="group" id={id}>
          {label !== '' && <Heading class="group-label">{href === null ? label : <a href={href}>{label}</a>}</Heading>}
          <List rows={rows} strings={strings} />
        </div>
      ))}
    </>
  );
}
