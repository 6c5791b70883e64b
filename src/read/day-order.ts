import type { Seed } from '../model.ts';
import type { SeedContent, Unreadable } from './seed-content.ts';

/** A day in figures at the beginning of a field: `25/03/2021`, `03-25-2021 10:30`. */
const IN_FIGURES = /^\s*(?<one>\d{1,2})(?<mark>[-/.])(?<two>\d{1,2})\k<mark>\d{2}(?:\d{2})?(?!\d)/u;

/** No month is greater. */
const MONTHS = 12;

type Order = NonNullable<Seed['dayOrder']>;

/**
 * Records of one file, with the order in which it writes days in figures: one row with `25/03/2021` settles what
 * `03/04/2021` means in the others of its column. Nothing is said where a column has rows of both orders.
 */
export function withDayOrder(records: readonly (SeedContent | Unreadable)[]): readonly (SeedContent | Unreadable)[] {
  const orders = new Map<string, Set<Order>>();
  for (const record of records) {
    for (const [name, value] of 'fields' in record ? Object.entries(record.fields) : []) {
      const order = orderOf(value) ?? orderNamed(name);
      if (order !== undefined) orders.set(name, (orders.get(name) ?? new Set<Order>()).add(order));
    }
  }
  const [order, ...others] = new Set([...orders.values()].flatMap((of) => [...of]));
  if (order === undefined || others.length > 0) return records;
  return records.map((record) => ('fields' in record ? { ...record, dayOrder: order } : record));
}

/** How a column says that its days are written: `Date (dd/mm/yyyy)`. */
const NAMED = /\b(?:(?<day>d{1,2}.m{1,2}.y{2,4})|m{1,2}.d{1,2}.y{2,4})\b/iu;

function orderNamed(name: string): Order | undefined {
  const groups = NAMED.exec(name)?.groups;
  if (groups === undefined) return undefined;
  return groups['day'] === undefined ? 'month-first' : 'day-first';
}

function orderOf(value: string): Order | undefined {
  const { one, two } = IN_FIGURES.exec(value)?.groups ?? {};
  if (Number(one) > MONTHS && Number(two) <= MONTHS) return 'day-first';
  return Number(two) > MONTHS && Number(one) <= MONTHS ? 'month-first' : undefined;
}
