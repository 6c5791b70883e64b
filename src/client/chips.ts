import { type FilterName, filterNames } from '../search/filters.ts';
import type { Choice } from '../search/choice.ts';
import { button, element } from './dom.ts';
import { fill } from '../fill.ts';
import { strings } from './strings.ts';

/** One removable chip a chosen value. */
export function showChips(place: HTMLElement, choice: Choice, remove: (name: FilterName, value: string) => void): void {
  const chips = filterNames.flatMap((name) =>
    (choice.filters[name] ?? []).map((value) => {
      const shown = strings.values[value] ?? value;
      const chip = button('chip', shown, () => remove(name, value));
      chip.prepend(element('span', 'chip-kind', `${strings.kinds[name]} `));
      chip.setAttribute('aria-label', fill(strings.remove, { kind: strings.kinds[name], value: shown }));
      return element('li', '', chip);
    }),
  );
  place.replaceChildren(...chips);
}
