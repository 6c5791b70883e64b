import type { Entry } from '../model.ts';
import { listAddress, recordAddress, relative, type RecordKind } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { gatherGroups, type RowMaker } from './grouped-rows.ts';
import { makeListPages } from './list-pages.ts';
import type { Page } from './page.ts';
import { articleRow, type Group } from './rows.ts';
import type { Link } from './shell.ts';
import { fill } from '../fill.ts';
import { readEdtf } from '../edtf.ts';
import { remembered } from '../remembered.ts';
import { recordLink } from './record-link.ts';

/** The articles of a record on its own page. */
export interface RecordArticles {
  readonly groups: readonly Group[];
  /** Leads to the whole list where the page shows only the latest. */
  readonly all: Link | null;
}

/** A record's own page shows at most so many articles; the rest goes to pages of their own. */
const mostOnPage = 200;
const shownOfMany = 50;

/** The articles of a person, place, topic or outlet by year, the latest first and the undated last. */
export function recordArticles(
  catalogue: Catalogue,
  kind: RecordKind,
  id: string,
  entries: readonly Entry[],
): RecordArticles {
  const address = recordAddress(kind, id);
  // One or two need no headings.
  if (entries.length <= 2) {
    const rows = latestFirst(entries).map((entry) => articleRow(catalogue, entry, address));
    return { groups: [{ id: 'articles', label: '', href: null, rows }], all: null };
  }
  const all = latestFirst(entries);
  const maker = byYear(catalogue, address);
  if (all.length <= mostOnPage) return { groups: gatherGroups(all, maker), all: null };
  const { strings, counted } = catalogue.wording;
  return {
    groups: gatherGroups(all.slice(0, shownOfMany), maker),
    all: {
      text: fill(strings.allArticles, { articles: counted('articlesCount', entries.length) }),
      href: relative(address, listAddress(kind, id, 1)),
    },
  };
}

/** Whether so many articles do not fit the record's own page. */
export function needsListPages(articles: number): boolean {
  return articles > mostOnPage;
}

/** The pages of the whole list, where it does not fit the record's own page; else none. */
export function recordListPages(
  catalogue: Catalogue,
  kind: RecordKind,
  id: string,
  name: string,
  entries: readonly Entry[],
): Page[] {
  if (!needsListPages(entries.length)) return [];
  const { strings, counted } = catalogue.wording;
  return makeListPages(catalogue, {
    section: kind,
    kicker: strings[kind === 'on-this-day' ? 'onThisDay' : kind],
    heading: fill(strings.listContinued, { title: name }),
    intro: counted('articlesCount', entries.length),
    layout: 'rows',
    addressOf: (page) => listAddress(kind, id, page),
    things: latestFirst(entries),
    ...byYear(catalogue, listAddress(kind, id, 1)),
  });
}

/** Articles under the year of each. */
function byYear(catalogue: Catalogue, from: string): RowMaker<Entry> {
  const undated = { group: { id: 'undated', label: catalogue.wording.strings.undated } };
  const placeOfYear = remembered((year: string) => ({
    group: { id: `y${year}`, label: year, href: recordLink(from, 'year', year) },
  }));
  return {
    placeOf: ({ published }) => {
      const day = published === null ? null : readEdtf(published.value);
      return day === null ? undated : placeOfYear(day.first.slice(0, 4));
    },
    rowOf: (entry) => articleRow(catalogue, entry, from),
    faceOf: facesOf(catalogue).article,
  };
}

/** Of entries in order of time, the undated last. */
function latestFirst(entries: readonly Entry[]): Entry[] {
  const dated = entries.filter(({ published }) => published !== null);
  const undated = entries.filter(({ published }) => published === null);
  return [...dated.toReversed(), ...undated];
}
