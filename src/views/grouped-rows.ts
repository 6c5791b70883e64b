import type { Group, Row } from './rows.ts';

/** A row and its group's anchor and label. `jump` is a shorter label for the way to it. */
export interface GroupedRow {
  readonly group: { readonly id: string; readonly label: string; readonly href?: string | null };
  readonly jump?: { readonly id: string; readonly label: string };
  /** Makes the row when its page is made: an index may have tens of thousands. */
  readonly makeRow: () => Row;
}

/** Rows gathered under their groups, groups in the order of their first rows: an anchor stands once on a page. */
export function gatherGroups(rows: readonly GroupedRow[]): Group[] {
  const groups = new Map<string, { id: string; label: string; href: string | null; rows: Row[] }>();
  for (const { group, makeRow } of rows) {
    const row = makeRow();
    const known = groups.get(group.id);
    if (known === undefined)
      groups.set(group.id, { id: group.id, label: group.label, href: group.href ?? null, rows: [row] });
    else known.rows.push(row);
  }
  return [...groups.values()];
}

/** The group of a name: its first letter, without accents; digits and signs under `#`. */
export function letterOf(name: string): GroupedRow['group'] {
  const letter = /\p{L}/u.exec(name.normalize('NFD').charAt(0))?.[0]?.toUpperCase() ?? '#';
  return { id: letter === '#' ? 'other' : `l-${letter}`, label: letter };
}
