import { remembered } from '../remembered.ts';
import type { Group, Row } from './rows.ts';

/** Where in a list a row stands: its group's anchor and label. `jump` is a shorter label for the way to it. */
export interface Place {
  readonly group: { readonly id: string; readonly label: string; readonly href?: string | null };
  readonly jump?: { readonly id: string; readonly label: string };
}

/** How the things of one list are shown: made for a page at a time, since a list may have tens of thousands. */
export interface RowMaker<Thing> {
  readonly placeOf: (thing: Thing) => Place;
  readonly rowOf: (thing: Thing) => Row;
  /** All that the row shows. */
  readonly faceOf: (thing: Thing) => string;
}

/** Rows gathered under their groups, groups in the order of their first rows: an anchor stands once on a page. */
export function gatherGroups<Thing>(things: readonly Thing[], { placeOf, rowOf }: RowMaker<Thing>): Group[] {
  const groups = new Map<string, { id: string; label: string; href: string | null; rows: Row[] }>();
  for (const thing of things) {
    const { group } = placeOf(thing);
    const known = groups.get(group.id);
    if (known === undefined)
      groups.set(group.id, { id: group.id, label: group.label, href: group.href ?? null, rows: [rowOf(thing)] });
    else known.rows.push(rowOf(thing));
  }
  return [...groups.values()];
}

/** All that these groups show. */
export function groupedFace<Thing>(things: readonly Thing[], { placeOf, faceOf }: RowMaker<Thing>): string {
  let face = '';
  let last = '';
  for (const thing of things) {
    const { group } = placeOf(thing);
    if (group.id !== last) face += JSON.stringify(group);
    last = group.id;
    face += `${faceOf(thing)}\n`;
  }
  return face;
}

/** One group without a heading. */
export const whole: Place = { group: { id: 'all', label: '' } };

/** A list that fits a screen is found in by looking. */
const mostOnScreen = 23;

/** Whether a list of so many fits a screen. */
export const fitsScreen = (count: number): boolean => count <= mostOnScreen;

/** Where a name stands among so many: under its first letter, without accents; digits and signs under `#`. */
export function nameAmong(count: number): (name: string) => Place {
  return fitsScreen(count) ? () => whole : (name) => ({ group: letterOfBeginning(name.slice(0, 2)) });
}

const letterOfBeginning = remembered((beginning: string): Place['group'] => {
  const letter = /\p{L}/u.exec(beginning.normalize('NFD').charAt(0))?.[0]?.toUpperCase() ?? '#';
  return { id: letter === '#' ? 'other' : `l-${letter}`, label: letter };
});
