import { relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { once } from './once.ts';
import { makePage, type Page } from './page.ts';
import { findField, type FindField } from './find-field.ts';
import { gatherGroups, type GroupedRow } from './grouped-rows.ts';
import type { Group } from './rows.ts';
import { makeShell, type Link, type Section, type Shell } from './shell.ts';
import { fill } from '../fill.ts';

/** A page that is a list: the indexes, and what did not fit the page of a record. */
export interface ListView {
  readonly shell: Shell;
  readonly kicker: string;
  readonly heading: string;
  readonly intro: string;
  readonly find: FindField | null;
  /** Other orders of the same list. */
  readonly orders: readonly (Link & { readonly current: boolean })[];
  /** Letters, years or other places in the list, on this page or another. */
  readonly jumps: readonly Link[];
  readonly groups: readonly Group[];
  /** `names` runs in columns, `rows` one a line with its day. */
  readonly layout: 'names' | 'rows';
  readonly pages: readonly (Link & { readonly current: boolean })[];
}

/** What one list needs to become pages. */
export interface ListPlan {
  readonly section: Section;
  readonly kicker: string;
  readonly heading: string;
  readonly intro: string;
  readonly layout: ListView['layout'];
  /** Address of the n-th page, counted from 1. */
  readonly addressOf: (page: number) => string;
  /** How many rows there are. */
  readonly count: number;
  /** Rows with the group each stands in, in order; asked for when the first of the pages is. */
  readonly rows: () => readonly GroupedRow[];
  readonly orders?: (from: string) => ListView['orders'];
  /** Kind of the records, where the list is an index that they can be found in by name. */
  readonly find?: FindField['kind'];
}

/** No page of a list holds more rows. */
export const mostRows = 500;

/** Cuts a list into pages of bounded size. An empty list has one page. */
export function makeListPages(catalogue: Catalogue, plan: ListPlan): Page[] {
  const count = Math.max(1, Math.ceil(plan.count / mostRows));
  const addresses = Array.from({ length: count }, (_, index) => plan.addressOf(index + 1));
  const whole = once(() => {
    const rows = plan.rows();
    return { rows, jumps: jumpTargets(rows, addresses) };
  });
  const { strings, number } = catalogue.wording;
  return addresses.map((address, index): Page => {
    const suffix = index === 0 ? '' : `, ${fill(strings.pageOf, { page: number(index + 1), pages: number(count) })}`;
    return makePage('list', address, plan.heading + suffix, () =>
      makeListView(catalogue, plan, addresses, index, whole()),
    );
  });
}

interface WholeList {
  readonly rows: readonly GroupedRow[];
  readonly jumps: readonly { readonly label: string; readonly to: string }[];
}

function makeListView(
  catalogue: Catalogue,
  plan: ListPlan,
  addresses: readonly string[],
  index: number,
  { rows, jumps }: WholeList,
): ListView {
  const address = addresses[index] ?? '';
  const { number } = catalogue.wording;
  return {
    shell: makeShell(catalogue, address, plan.section),
    kicker: plan.kicker,
    heading: plan.heading,
    intro: plan.intro,
    find: plan.find === undefined ? null : findField(catalogue, plan.find, plan.count, address),
    orders: plan.orders?.(address) ?? [],
    jumps: jumps.length < 2 ? [] : jumps.map(({ label, to }) => ({ text: label, href: relative(address, to) })),
    groups: gatherGroups(rows.slice(index * mostRows, (index + 1) * mostRows)),
    layout: plan.layout,
    pages:
      addresses.length === 1
        ? []
        : addresses.map((other, at) => ({
            text: number(at + 1),
            href: relative(address, other),
            current: at === index,
          })),
  };
}

function jumpTargets(rows: readonly GroupedRow[], addresses: readonly string[]): WholeList['jumps'] {
  const seen = new Map<string, { label: string; to: string }>();
  rows.forEach(({ group, jump }, index) => {
    const key = jump?.id ?? group.id;
    if (seen.has(key) || group.label === '') return;
    seen.set(key, {
      label: jump?.label ?? group.label,
      to: `${addresses[Math.floor(index / mostRows)] ?? ''}#${group.id}`,
    });
  });
  return [...seen.values()];
}
