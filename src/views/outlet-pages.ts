import type { Entry } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import { field, item, makeCard, type Card } from './card.ts';
import type { Catalogue, Outlet } from './catalogue.ts';
import { namedIn } from './named-records.ts';
import { makePage, type Page } from './page.ts';
import { oneLine } from './quote-evidence.ts';
import { recordArticles, recordListPages, type RecordArticles } from './record-articles.ts';
import { authorityRow, type Row } from './rows.ts';
import { makeShell, shellFace, type Shell } from './shell.ts';
import { activityStrip, stripFace, type Strip } from './strip.ts';
import type { TimeScale } from './time-scale.ts';
import { wholeFaces } from './whole-face.ts';
import { recordLink } from './record-link.ts';

/** Who published: what is here from it and what it took over from others. */
export interface OutletView {
  readonly shell: Shell;
  readonly kicker: string;
  readonly name: string;
  readonly note: string;
  readonly strip: Strip | null;
  readonly people: readonly Row[];
  readonly articles: RecordArticles;
  readonly card: Card;
}

const mostPeople = 12;

/** One page an outlet, with one for the articles that name none. */
export function* makeOutletPages(catalogue: Catalogue, scale: TimeScale | null): Generator<Page> {
  for (const outlet of catalogue.outlets) {
    const name = outlet.name ?? catalogue.wording.strings.unnamedOutlet;
    yield makePage(
      'outlet',
      recordAddress('outlet', outlet.id),
      name,
      () => makeOutletView(catalogue, outlet, name, scale),
      () => outletBasis(catalogue, outlet, scale),
    );
    yield* recordListPages(catalogue, 'outlet', outlet.id, name, outlet.entries);
  }
}

/** All that `makeOutletView` shows. */
function outletBasis(
  catalogue: Catalogue,
  { id, name, otherNames, entries }: Outlet,
  scale: TimeScale | null,
): string[] {
  return [
    shellFace(makeShell(catalogue, recordAddress('outlet', id), 'outlet')),
    JSON.stringify([id, name, otherNames]),
    stripFace(scale, entries.length),
    wholeFaces(catalogue, entries),
    entries.map(({ reprintOf }) => (reprintOf === null ? '' : '+')).join(' '),
  ];
}

function makeOutletView(catalogue: Catalogue, outlet: Outlet, name: string, scale: TimeScale | null): OutletView {
  const address = recordAddress('outlet', outlet.id);
  const { groups, all } = recordArticles(catalogue, 'outlet', outlet.id, outlet.entries);
  // The page has said who published: its rows need not.
  const own = groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, note: '' })) }));
  const { strings, counted } = catalogue.wording;
  return {
    shell: makeShell(catalogue, address, 'outlet'),
    kicker: `${strings.outlet} · ${counted('articlesCount', outlet.entries.length)}`,
    name,
    note: outlet.name === null ? strings.unnamedNote : '',
    strip: activityStrip(catalogue, scale, outlet.entries, address),
    people: namedIn(catalogue, outlet.entries, 'person')
      .slice(0, mostPeople)
      .map(({ authority, count }) => authorityRow(catalogue, authority, address, count)),
    articles: { groups: own, all },
    card: outletCard(catalogue, outlet, address),
  };
}

function outletCard(catalogue: Catalogue, outlet: Outlet, address: string): Card {
  const { strings, day, number } = catalogue.wording;
  const dated = outlet.entries.flatMap(({ published }) => (published === null ? [] : [published.value]));
  const first = dated[0];
  const last = dated.at(-1);
  const reprints = outlet.entries.filter(({ reprintOf }) => reprintOf !== null);
  const link = (entry: Entry) => item(oneLine(entry.article.headline.value), recordLink(address, 'article', entry.id));
  return makeCard([
    field(catalogue, strings.first, 'beside', first === undefined ? [] : [item(day(first))]),
    field(catalogue, strings.last, 'beside', last === undefined ? [] : [item(day(last))]),
    field(catalogue, strings.articles, 'beside', [item(number(outlet.entries.length))]),
    field(
      catalogue,
      strings.writtenAs,
      'lines',
      outlet.otherNames.map((form) => item(form)),
      12,
    ),
    field(catalogue, strings.reprintsLabel, 'lines', reprints.map(link), 8),
  ]);
}
