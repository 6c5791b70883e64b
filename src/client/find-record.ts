import { pageAddress } from './search-folder.ts';
import { namesLike } from './tables.ts';
import { makeTypeAhead } from './type-ahead.ts';

/**
 * Makes the field of an index offer its records as one types, by any of their spellings, and go to the one
 * taken. What is typed and not taken is searched for: that is what the form does by itself.
 */
export function findRecord(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector('ul');
  if (input === null || list === null) return;
  makeTypeAhead(
    input,
    list,
    async (typed) => (await namesLike(typed)).filter(({ k }) => k === form.dataset['find']),
    ({ u }) => location.assign(pageAddress(u)),
    ({ c, v = [] }) => [c, ...v.slice(0, 3)].join(' · '),
  );
}
