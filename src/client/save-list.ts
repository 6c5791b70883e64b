import { fill } from '../fill.ts';
import type { Found } from '../search/open-search.ts';
import type { ResultData } from '../search/pagefind-api.ts';
import { button, element, find } from './dom.ts';
import { saveFile } from './save-file.ts';
import { formats, savedArticle } from './save.ts';
import { strings } from './strings.ts';

/** Articles loaded between two words on how far it is: each may be a file of its own. */
const STEP = 100;

/** Offers what was found as files, and tells how far it is: thousands of articles take a while to load. */
export function offerToSave(place: HTMLElement, found: Found): void {
  const told = find('#save [role=status]');
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    const data = await loadAll(found, (part) => (told.textContent = `${Math.floor(part * 100)} %`));
    const articles = data.map((result) => savedArticle(result, location.href));
    saveFile(`search.${format.name}`, format.type, format.write(articles));
    told.textContent = '';
  };
  const buttons = formats.map((format) =>
    button('', format.name.toUpperCase(), () => {
      for (const one of buttons) one.disabled = true;
      save(format)
        .catch((error: unknown) => (told.textContent = fill(strings.notSaved, { why: String(error) })))
        .finally(() => {
          for (const one of buttons) one.disabled = false;
        });
    }),
  );
  told.textContent = '';
  place.querySelector('ul')?.replaceChildren(...buttons.map((one) => element('li', '', one)));
}

async function loadAll(found: Found, tell: (part: number) => void): Promise<ResultData[]> {
  for (let count = STEP; count < found.total; count += STEP) {
    await found.first(count);
    tell(count / found.total);
  }
  return found.first(found.total);
}
