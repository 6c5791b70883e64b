import { fill } from '../fill.ts';
import type { Found } from '../search/open-search.ts';
import { readSavedRows, type SavedRow } from '../search/saved-rows.ts';
import { button, element, find } from './dom.ts';
import { saveFile } from './save-file.ts';
import { formats } from './save.ts';
import { pageAddress } from './search-folder.ts';
import { strings } from './strings.ts';
import { readTable } from './tables.ts';

/** Offers what was found as files, and tells how far it is: thousands of articles take a while to read. */
export function offerToSave(place: HTMLElement, found: Found): void {
  const told = find('#save [role=status]');
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    const rows = await readSavedRows(
      readTable,
      found.marks,
      (part) => (told.textContent = `${Math.floor(part * 100)} %`),
    );
    if (rows === null) throw new Error(fill(strings.indexMissing, { why: 'search/tables' }));
    const articles = rows.map((row): SavedRow => ({ ...row, url: pageAddress(row.url) }));
    saveFile(`search.${format.name}`, format.type, format.write(articles));
    told.textContent = '';
  };
  const buttons = formats.map((format) =>
    button('', format.name.toUpperCase(), () => {
      for (const one of buttons) one.disabled = true;
      save(format)
        .catch((error: unknown) => {
          told.textContent = fill(strings.notSaved, { why: error instanceof Error ? error.message : String(error) });
        })
        .finally(() => {
          for (const one of buttons) one.disabled = false;
        });
    }),
  );
  told.textContent = '';
  place.querySelector('ul')?.replaceChildren(...buttons.map((one) => element('li', '', one)));
}
