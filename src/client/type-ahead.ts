import type { NameRow } from '../search/lookup.ts';
import { element } from './dom.ts';
import { suggest } from '../search/suggest.ts';

/** Suggestions offered at once. */
const OFFERED = 10;

/**
 * Makes an input a combobox (WAI-ARIA Authoring Practices, list autocomplete): names are offered while
 * one types, the arrows move, Enter takes, Escape closes. `tell` says what stands after a name.
 */
export function makeTypeAhead(
  input: HTMLInputElement,
  list: HTMLElement,
  rowsFor: (typed: string) => Promise<readonly NameRow[]>,
  take: (row: NameRow) => void,
  tell: (row: NameRow) => string,
): void {
  let offered: readonly NameRow[] = [];
  let at = -1;

  const show = (rows: readonly NameRow[]): void => {
    offered = rows;
    at = -1;
    list.replaceChildren(...rows.map(option));
    list.hidden = rows.length === 0;
    input.ariaExpanded = String(rows.length > 0);
    input.removeAttribute('aria-activedescendant');
  };
  const option = (row: NameRow, index: number): HTMLElement => {
    const li = element('li', '', row.n, ' ', element('span', 'facts', tell(row)));
    li.id = `${list.id}-${index}`;
    li.role = 'option';
    li.ariaSelected = 'false';
    // Pressing the pointer would take the focus from the input and close the list before the click.
    li.addEventListener('pointerdown', (event) => event.preventDefault());
    li.addEventListener('click', () => choose(index));
    return li;
  };
  const choose = (index: number): void => {
    const row = offered[index];
    if (row === undefined) return;
    input.value = '';
    show([]);
    take(row);
  };
  const move = (by: number): void => {
    at = (at + by + offered.length) % offered.length;
    for (const [index, li] of [...list.children].entries()) li.ariaSelected = String(index === at);
    input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(at < 0 ? 0 : -1),
    Enter: () => choose(Math.max(at, 0)),
    Escape: () => show([]),
  };

  input.addEventListener('input', async () => {
    const typed = input.value;
    const rows = await rowsFor(typed);
    if (input.value === typed) show(suggest(rows, typed, OFFERED));
  });
  input.addEventListener('keydown', (event) => {
    const act = offered.length > 0 ? keys[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  input.addEventListener('blur', () => show([]));
}
