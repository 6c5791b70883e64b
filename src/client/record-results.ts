import type { NameRow } from '../search/lookup.ts';
import { element, link } from './dom.ts';
import { pageAddress } from './search-folder.ts';
import { fill } from '../fill.ts';
import { countArticles, strings } from './strings.ts';

/** Most other spellings shown beside a name. */
const SPELLINGS = 4;

/** People, organisations, places, topics and events whose names answer the words, before the articles. */
export function showRecords(place: HTMLElement, rows: readonly NameRow[]): void {
  place.replaceChildren(...(rows.length === 0 ? [] : [element('ul', 'record-results', ...rows.map(item))]));
}

function item({ k, n, u, c, v = [] }: NameRow): HTMLElement {
  const facts = [
    strings.kinds[k],
    countArticles(c),
    ...(v.length > 0 ? [fill(strings.alsoWritten, { names: v.slice(0, SPELLINGS).join(', ') })] : []),
  ];
  return element('li', '', link(pageAddress(u), n), ' ', element('span', 'facts', facts.join(' · ')));
}
