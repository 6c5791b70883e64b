import type { FilterCounts } from './pagefind.ts';

/** Values offered in one filter; the rest are reached by searching for words first. */
const OFFERED = 50;

function option(value: string, count: number, chosen: boolean): HTMLOptionElement {
  return new Option(`${value} (${count})`, value, chosen, chosen);
}

/** Fills each filter's select with the values that still have articles, most frequent first. */
export function showFilters(
  form: HTMLFormElement,
  chosen: Readonly<Record<string, readonly string[]>>,
  counts: FilterCounts,
): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const values = Object.entries(counts[select.name] ?? {}).filter(([, count]) => count > 0);
    values.sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
    const now = chosen[select.name] ?? [];
    const any = select.options[0];
    select.replaceChildren(
      ...(any === undefined ? [] : [any]),
      ...values.slice(0, OFFERED).map(([value, count]) => option(value, count, now.includes(value))),
    );
    if (now.length === 0) select.selectedIndex = 0;
  }
}
