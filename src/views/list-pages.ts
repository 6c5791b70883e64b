import { relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import type { Page } from './page.ts';
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
  /** Rows with the group each stands in, in order. */
  readonly rows: readonly GroupedRow[];
  readonly orders?: (from: string) => ListView['orders'];
}

/** No page of a list holds more rows. */
export const mostRows = 500;

/** Cuts a list into pages of bounded size. An empty list has one page. */
export function makeListPages(catalogue: Catalogue, plan: ListPlan): Page[] {
  const count = Math.max(1, Math.ceil(plan.rows.length / mostRows));
  const addresses = Array.from({ length: count }, (_, index) => plan.addressOf(index + 1));
  const jumps = jumpTargets(plan.rows, addresses);
  return addresses.map((address, index): Page => {
    const slice = plan.rows.slice(index * mostRows, (index + 1) * mostRows);
    const { strings, number } = catalogue.wording;
    const view: ListView = {
      shell: makeShell(catalogue, address, plan.section),
      kicker: plan.kicker,
      heading: plan.heading,
      intro: plan.intro,
      orders: plan.orders?.(address) ?? [],
      jumps: jumps.length < 2 ? [] : jumps.map(({ label, to }) => ({ text: label, href: relative(address, to) })),
      groups: gatherGroups(slice),
      layout: plan.layout,
      pages:
        count === 1
          ? []
          : addresses.map((other, at) => ({
              text: number(at + 1),
              href: relative(address, other),
              current: at === index,
            })),
    };
    const suffix = index === 0 ? '' : `, ${fill(strings.pageOf, { page: number(index + 1), pages: number(count) })}`;
    return { kind: 'list', address, title: plan.heading + suffix, view };
  });
}

function jumpTargets(rows: readonly GroupedRow[], addresses: readonly string[]): { label: string; to: string }[] {
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
