import { type Choice, choiceFromAddress, choiceFromForm, choiceToAddress } from './choice.ts';
import { showFilters } from './filters.ts';
import { loadPagefind, type Pagefind, type ResultData } from './pagefind.ts';
import { showResults } from './results.ts';

/** Results shown before the reader asks for more. */
const PAGE = 20;

const form = document.querySelector<HTMLFormElement>('#search')!;
const status =
  document.querySelector<HTMLElement>('#search-status') ?? document.querySelector<HTMLElement>('#results')!;
const results = document.querySelector<HTMLElement>('#results')!;

async function search(pagefind: Pagefind, choice: Choice, shown: number): Promise<void> {
  const {
    results: found,
    filters,
    totalFilters,
  } = await pagefind.search(choice.words === '' ? null : choice.words, {
    filters: choice.filters,
    ...(choice.sort !== 'relevance' && { sort: { published: choice.sort } }),
  });
  const data: ResultData[] = await Promise.all(found.slice(0, shown).map((result) => result.data()));
  showFilters(form, choice.filters, choice.words === '' ? totalFilters : filters);
  showResults(results, data, found.length, () => void search(pagefind, choice, shown + PAGE));
  status.textContent = found.length === 1 ? '1 article' : `${found.length} articles`;
}

async function start(): Promise<void> {
  const pagefind = await loadPagefind();
  const first = choiceFromAddress(location.search);
  form.querySelector<HTMLInputElement>('[name=q]')!.value = first.words;
  const sort = form.querySelector<HTMLSelectElement>('[name=sort]');
  if (sort !== null) sort.value = first.sort;
  const run = (): void => {
    const choice = choiceFromForm(form);
    history.replaceState(null, '', choiceToAddress(choice));
    void search(pagefind, choice, PAGE);
  };
  await pagefind.filters();
  form.addEventListener('input', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  await search(pagefind, first, PAGE);
}

start().catch((error: unknown) => {
  status.textContent = `The search index could not be opened. ${error instanceof Error ? error.message : ''}`;
});
