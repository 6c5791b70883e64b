import { type Choice, toggle } from '../search/choice.ts';
import { filterNames } from '../search/filters.ts';
import { button, element } from './dom.ts';
import { fill } from '../fill.ts';
import { strings, writeDay } from './strings.ts';

/** A value chosen, and the choice without it. */
interface Chosen {
  readonly kind: string;
  readonly shown: string;
  readonly without: Choice;
}

function valuesOf(choice: Choice): Chosen[] {
  return filterNames.flatMap((name) =>
    (choice.filters[name] ?? []).map((value) => ({
      kind: strings.kinds[name],
      shown: strings.values[value] ?? value,
      without: toggle(choice, name, value),
    })),
  );
}

/** Days are chosen in fields that may be folded away, as they are where a shared search is opened. */
function daysOf(choice: Choice): Chosen[] {
  return (['from', 'to'] as const)
    .filter((end) => choice[end] !== '')
    .map((end) => ({ kind: strings.range[end], shown: writeDay(choice[end]), without: { ...choice, [end]: '' } }));
}

/** One removable chip a chosen value, and one for either end of a chosen stretch of time. */
export function showChips(place: HTMLElement, choice: Choice, change: (next: Choice) => void): void {
  const chips = [...valuesOf(choice), ...daysOf(choice)].map(({ kind, shown, without }) => {
    const chip = button('chip', shown, () => change(without));
    chip.prepend(element('span', 'chip-kind', `${kind} `));
    chip.setAttribute('aria-label', fill(strings.remove, { kind, value: shown }));
    return element('li', '', chip);
  });
  place.replaceChildren(...chips);
}
