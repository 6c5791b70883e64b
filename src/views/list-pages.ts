import { relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { makePage, type Page } from './page.ts';
import { findField, type FindField } from './find-field.ts';
import { gatherGroups, groupedFace, type RowMaker } from './grouped-rows.ts';
import type { Group } from './rows.ts';
import { makeShell, shellFace, type Link, type Section, type Shell } from './shell.ts';
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
export interface ListPlan<Thing> extends RowMaker<Thing> {
  readonly section: Section;
  readonly kicker: string;
  readonly heading: string;
  readonly intro: string;
  readonly layout: ListView['layout'];
  /** Address of the n-th page, counted from 1. */
  readonly addressOf: (page: number) => string;
  /** What is listed, in order. */
  readonly things: readonly Thing[];
  readonly orders?: (from: string) => ListView['orders'];
  /** Kind of the records, where the list is an index that they can be found in by name. */
  readonly find?: FindField['kind'];
}

/** No page of a list holds more rows. */
export const mostRows = 500;

/** Cuts a list into pages of bounded size. An empty list has one page. */
export function makeListPages<Thing>(catalogue: Catalogue, plan: ListPlan<Thing>): Page[] {
  const count = Math.max(1, Math.ceil(plan.things.length / mostRows));
  const addresses = Array.from({ length: count }, (_, index) => plan.addressOf(index + 1));
  const { strings, number } = catalogue.wording;
  return addresses.map((address, index): Page => {
    const suffix = index === 0 ? '' : `, ${fill(strings.pageOf, { page: number(index + 1), pages: number(count) })}`;
    return makePage(
      'list',
      address,
      plan.heading + suffix,
      () => makeListView(catalogue, plan, addresses, index),
      () => listBasis(catalogue, plan, addresses, index),
    );
  });
}

/** A way to a place in the list, on one of its pages. */
interface Jump {
  readonly label: string;
  readonly to: string;
}

const latest = new WeakMap<Catalogue, { readonly plan: unknown; readonly jumps: readonly Jump[] }>();

/** The ways into a list, kept until another is asked for: its pages are made one after the other. */
function jumpsInto<Thing>(catalogue: Catalogue, plan: ListPlan<Thing>, addresses: readonly string[]): readonly Jump[] {
  const known = latest.get(catalogue);
  if (known?.plan === plan) return known.jumps;
  const jumps = jumpTargets(plan, addresses);
  latest.set(catalogue, { plan, jumps });
  return jumps;
}

/** All that `makeListView` shows. */
function listBasis<Thing>(
  catalogue: Catalogue,
  plan: ListPlan<Thing>,
  addresses: readonly string[],
  index: number,
): string[] {
  const address = addresses[index] ?? '';
  const { section, kicker, heading, intro, layout, find, orders, things } = plan;
  return [
    shellFace(makeShell(catalogue, address, section)),
    JSON.stringify([kicker, heading, intro, layout, orders?.(address)]),
    find === undefined ? '' : `${find} ${things.length}`,
    JSON.stringify(jumpsInto(catalogue, plan, addresses)),
    groupedFace(onPage(things, index), plan),
    String(addresses.length),
  ];
}

function onPage<Thing>(things: readonly Thing[], index: number): readonly Thing[] {
  return things.slice(index * mostRows, (index + 1) * mostRows);
}

function makeListView<Thing>(
  catalogue: Catalogue,
  plan: ListPlan<Thing>,
  addresses: readonly string[],
  index: number,
): ListView {
  const address = addresses[index] ?? '';
  const jumps = jumpsInto(catalogue, plan, addresses);
  const { number } = catalogue.wording;
  return {
    shell: makeShell(catalogue, address, plan.section),
    kicker: plan.kicker,
    heading: plan.heading,
    intro: plan.intro,
    find: plan.find === undefined ? null : findField(catalogue, plan.find, plan.things.length, address),
    orders: plan.orders?.(address) ?? [],
    jumps: jumps.length < 2 ? [] : jumps.map(({ label, to }) => ({ text: label, href: relative(address, to) })),
    groups: gatherGroups(onPage(plan.things, index), plan),
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

function jumpTargets<Thing>({ things, placeOf }: ListPlan<Thing>, addresses: readonly string[]): Jump[] {
  const seen = new Map<string, Jump>();
  for (const [index, thing] of things.entries()) {
    const { group, jump } = placeOf(thing);
    const key = jump?.id ?? group.id;
    if (seen.has(key) || group.label === '') continue;
    seen.set(key, {
      label: jump?.label ?? group.label,
      to: `${addresses[Math.floor(index / mostRows)] ?? ''}#${group.id}`,
    });
  }
  return [...seen.values()];
}
