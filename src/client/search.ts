import type { FilterName } from '../search/filters.ts';
import type { Facets, NameRow } from '../search/lookup.ts';
import { type Choice, choiceFromAddress, choiceToAddress, toggle } from '../search/choice.ts';
import { showChips } from './chips.ts';
import { findControls, offerFacets, readChoice, showChoice } from './controls.ts';
import { button, element, find } from './dom.ts';
import { drawHistogram } from './histogram.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { loadSearch } from './pagefind.ts';
import type { Found, Search } from '../search/open-search.ts';
import { judgeWords } from '../search/did-you-mean.ts';
import { queryOf } from '../search/query.ts';
import { suggest } from '../search/suggest.ts';
import { showRecords } from './record-results.ts';
import { foldReprints, showResults } from './results.ts';
import { offerOffline } from './save-offline.ts';
import { offerToSave } from './save-list.ts';
import { fill } from '../fill.ts';
import { countArticles, strings, writeNumber } from './strings.ts';
import { facets, namesLike, wordsLike } from './tables.ts';
import { makeTypeAhead } from './type-ahead.ts';

/** Results shown before the reader asks for more. */
const PAGE = 10;
/** Records shown before the articles. */
const RECORDS = 5;

const controls = findControls();
const status = find('#search-status');
const places = { records: find('#records'), results: find('#results'), chips: find('#chips'), save: find('#save') };

let choice = choiceFromAddress(location.search);
let offered: Facets = { months: [], values: {} };
let markRange: (from: string, to: string) => void = () => {};
/** What the page is called, before anything was looked for. */
const { title } = document;
/** Counts the searches, so that a slow one does not overwrite a later one. */
let searches = 0;

async function showSearch(search: Search): Promise<void> {
  searches += 1;
  const mine = searches;
  // A bookmark and the list of pages gone back to say which search it is.
  document.title = choice.words === '' ? title : `${choice.words} · ${title}`;
  showChoice(controls, choice);
  showChips(places.chips, choice, (next) => {
    change(search, next);
    (places.chips.querySelector('button') ?? status).focus();
  });
  markRange(choice.from, choice.to);
  const query = queryOf(
    choice,
    offered.months.map(([month]) => month),
  );
  const [found, rows] = await Promise.all([search(query), recordsFor(choice.words)]);
  if (mine !== searches) return;
  showRecords(places.records, rows);
  await showFound(search, found, PAGE, mine);
}

async function recordsFor(words: string): Promise<NameRow[]> {
  return suggest(await namesLike(words), words, RECORDS);
}

async function showFound(search: Search, found: Found, shown: number, mine: number): Promise<void> {
  const { total } = found;
  const data = await found.first(shown);
  const { instead, missed, isFar } = await judgeWords(choice.words, data, wordsLike);
  const isNothing = total === 0 || isFar;
  if (mine !== searches) return;
  status.textContent = isNothing ? strings.nothing : countArticles(total);
  places.save.hidden = isNothing;
  if (isNothing) {
    places.results.replaceChildren(element('p', '', strings.tryThis));
    if (instead !== undefined) offerInstead(search, instead);
    return;
  }
  if (instead !== undefined) {
    status.append(' ·');
    offerInstead(search, instead);
  } else sayMissed(missed);
  showResults(
    places.results,
    foldReprints(data),
    total - data.length,
    () => void showMore(search, found, shown + PAGE, mine),
  );
  offerToSave(places.save, found);
}

/** The button that asked for more is gone with the list: a reader without a mouse goes on at the first that is new. */
async function showMore(search: Search, found: Found, shown: number, mine: number): Promise<void> {
  const before = places.results.querySelectorAll('h2').length;
  await showFound(search, found, shown, mine);
  places.results.querySelectorAll<HTMLElement>('h2 a')[before]?.focus();
}

/** In the status, so that it is read out with it. */
function offerInstead(search: Search, meant: string): void {
  const takeIt = button('', meant, () => {
    change(search, { ...choice, words: meant });
    status.focus();
  });
  status.append(element('span', 'did-you-mean', ` ${strings.didYouMean} `, takeIt));
}

/** Words that nothing was found by, and nothing like them either: what is shown is not what was asked for. */
function sayMissed(words: readonly string[]): void {
  if (words.length > 0) status.append(` · ${fill(strings.foundByBeginning, { words: words.join(' ') })}`);
}

/** What was chosen before is one step back, unless this is only a further letter of the same words. */
function change(search: Search, next: Choice, step: 'pushState' | 'replaceState' = 'pushState'): void {
  choice = next;
  const query = choiceToAddress(choice).replace(/^\?$/u, '');
  if (query !== location.search) history[step](null, '', `${location.pathname}${query}`);
  void showSearch(search);
}

/** Words are searched for as they are typed, and are one step however many letters they have. */
function followWords(search: Search): void {
  let isTyping = false;
  controls.words.addEventListener('input', () => {
    change(search, readChoice(controls, choice), isTyping ? 'replaceState' : 'pushState');
    isTyping = true;
  });
  controls.words.addEventListener('change', () => (isTyping = false));
  addEventListener('popstate', () => {
    isTyping = false;
    choice = choiceFromAddress(location.search);
    void showSearch(search);
  });
}

async function start(): Promise<void> {
  status.textContent = strings.searching;
  showChoice(controls, choice);
  const [search, known] = await Promise.all([loadSearch(), facets()]);
  offered = known;
  offerFacets(controls, offered);
  const reread = (): void => change(search, readChoice(controls, choice));
  markRange = drawHistogram(find<SVGSVGElement>('#histogram'), offered.months, (from, to) =>
    change(search, { ...choice, from, to }),
  );
  makeTypeAhead(
    find<HTMLInputElement>('#add-name'),
    find('#add-name-list'),
    namesLike,
    ({ k, n }) => change(search, toggle(choice, k, n)),
    ({ k, c }) => `${strings.kinds[k]} · ${writeNumber(c)}`,
  );
  for (const select of controls.facets)
    select.addEventListener('change', () =>
      change(search, toggle(choice, select.dataset['facet'] as FilterName, select.value)),
    );
  for (const field of [controls.sort, controls.match, controls.from, controls.to])
    field.addEventListener('input', reread);
  followWords(search);
  controls.form.addEventListener('submit', (event) => {
    event.preventDefault();
    reread();
  });
  moveByArrows(controls.words, places.results);
  await showSearch(search);
  await offerOffline(find('#offline')).catch(() => {});
}

start().catch((error: unknown) => {
  status.textContent = fill(strings.indexMissing, { why: error instanceof Error ? error.message : String(error) });
});
