import type { Facets } from '../search/lookup.ts';
import type { Choice } from '../search/choice.ts';
import { find } from './dom.ts';
import { strings, writeNumber } from './strings.ts';

/** The form's own fields, those with a plain value. */
export interface Controls {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly match: HTMLSelectElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly facets: readonly HTMLSelectElement[];
}

/** Finds the fields in the page. @throws Error where one is missing. */
export function findControls(): Controls {
  const field = <Field extends Element>(name: string): Field => find<Field>(`#search [name=${name}]`);
  return {
    form: find<HTMLFormElement>('#search'),
    words: field('q'),
    sort: field('sort'),
    match: field('match'),
    from: field('from'),
    to: field('to'),
    facets: [...document.querySelectorAll<HTMLSelectElement>('#search select[data-facet]')],
  };
}

/** Makes the fields say what the choice says. */
export function showChoice({ words, sort, match, from, to, facets }: Controls, choice: Choice): void {
  if (words.value.trim() !== choice.words) words.value = choice.words;
  sort.value = choice.sort;
  match.value = choice.match;
  from.value = choice.from;
  to.value = choice.to;
  for (const select of facets) select.value = '';
}

/** The choice with what the fields say. */
export function readChoice({ words, sort, match, from, to }: Controls, choice: Choice): Choice {
  return {
    ...choice,
    words: words.value.trim(),
    sort: sort.value as Choice['sort'],
    match: match.value as Choice['match'],
    from: from.value,
    to: to.value,
  };
}

/** Offers the archive's outlets, years and the like, with their numbers of articles. */
export function offerFacets({ facets }: Controls, { values }: Facets): void {
  for (const select of facets) {
    const offered = values[select.dataset['facet'] as keyof Facets['values']] ?? [];
    select.append(
      ...offered.map(
        ([value, count]) => new Option(`${strings.values[value] ?? value} (${writeNumber(count)})`, value),
      ),
    );
    select.closest('label')?.toggleAttribute('hidden', offered.length < 2);
  }
}
