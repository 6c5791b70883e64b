import { button, element, link } from './dom.ts';
import { quote, withWords } from './excerpt.ts';
import type { ResultData } from '../search/pagefind-api.ts';
import { pageAddress } from './search-folder.ts';
import { fill } from '../fill.ts';
import { strings, writeDay, writeNumber } from './strings.ts';

/** An article found, with its reprints that were found too. */
export interface FoldedResult {
  readonly article: ResultData;
  readonly reprints: readonly ResultData[];
}

/** Reprints go under the report they repeat, or under the first of them where that was not found. */
export function foldReprints(found: readonly ResultData[]): FoldedResult[] {
  const groups = new Map<string, ResultData[]>();
  for (const article of found) {
    const original = article.meta['reprintOf'] ?? article.meta['url'] ?? article.url;
    const group = groups.get(original);
    if (group === undefined) groups.set(original, [article]);
    else group.push(article);
  }
  return [...groups.values()].flatMap(([article, ...reprints]) =>
    article === undefined ? [] : [{ article, reprints }],
  );
}

/** The sign and line of a day that is not stated, as the pages have them. */
function dayOf(published: string, certainty = 'stated'): Node | string {
  if (certainty === 'stated') return writeDay(published);
  const sign = element('span', 'sign', certainty === 'implied' ? '≈' : '?');
  sign.role = 'img';
  sign.ariaLabel = strings.values[certainty] ?? '';
  return element('span', certainty, sign, ' ', writeDay(published));
}

function item({ article, reprints }: FoldedResult): HTMLElement {
  const { url, meta, excerpt: html } = article;
  const published = meta['published'];
  const facts = element('p', 'facts', published === undefined ? strings.undated : dayOf(published, meta['certainty']));
  if (meta['outlet'] !== undefined) facts.append(' · ', meta['outlet']);
  if (meta['event'] !== undefined) facts.append(' · ', link(pageAddress(meta['eventUrl'] ?? ''), meta['event']));
  const said = quote(html, meta['title'] ?? url);
  const headline = element('h2', '', link(withWords(url, html), ...said.headline));
  headline.dir = 'auto';
  const li = element('li', '', headline, facts, ...(said.excerpt === null ? [] : [said.excerpt]));
  for (const quoted of [headline, said.excerpt]) if (quoted !== null) quoted.lang = meta['language'] ?? '';
  if (reprints.length > 0)
    li.append(
      element(
        'p',
        'facts',
        `${strings.reprints} `,
        ...reprints.flatMap(({ url: address, meta: { outlet, title } }, index) => [
          index === 0 ? '' : ', ',
          link(address, outlet ?? title ?? address),
        ]),
      ),
    );
  return li;
}

/** Replaces the list of articles; `more` is called when the reader asks for further ones. */
export function showResults(place: HTMLElement, found: readonly FoldedResult[], left: number, more: () => void): void {
  const list = element('ol', 'search-results', ...found.map(item));
  place.replaceChildren(list);
  if (left > 0) place.append(button('more', fill(strings.more, { n: writeNumber(left) }), more));
}
