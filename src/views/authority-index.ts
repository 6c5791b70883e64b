import type { Authority, NameKind } from '../model.ts';
import { indexAddress, relative } from '../addresses.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { recordFace } from './faces.ts';
import { nameAmong, whole } from './grouped-rows.ts';
import { makeListPages, mostRows, type ListPlan } from './list-pages.ts';
import { latestDay, namesakesOf, whatTells } from './namesakes.ts';
import type { Page } from './page.ts';
import { authorityRow, type Row } from './rows.ts';
import { surnameOf } from './surname-of.ts';

const names = {
  person: ['people', 'peopleCount'],
  organisation: ['organisations', 'organisationsCount'],
  place: ['places', 'placesCount'],
} as const;

/** Orders of the same records: all by name, people by surname too, and the first five hundred by count and by latest day. */
export function* authorityIndex(catalogue: Catalogue, kind: NameKind): Generator<Page> {
  const from = indexAddress(kind);
  const { strings, counted, compare } = catalogue.wording;
  const [name, count] = names[kind];
  const records = catalogue.archive.authorities
    .filter((authority) => authority.kind === kind)
    .sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id));
  const namesakes = namesakesOf(records);
  const tellingOf = (record: Authority): string => (namesakes.has(record.name) ? whatTells(catalogue, record) : '');
  const rowOf = (record: Authority): Row => {
    const row = authorityRow(catalogue, record, from);
    const telling = tellingOf(record);
    return telling === '' ? row : { ...row, note: `${row.note} · ${telling}` };
  };
  const faceOf = (record: Authority): string => `${recordFace(record)} ${record.namings.length} ${tellingOf(record)}`;
  const orders: ListPlan<Authority>['orders'] = (here) =>
    records.length < 2
      ? []
      : (
          [
            ['', strings.byName],
            ...(kind === 'person' ? ([['surname', strings.bySurname]] as const) : []),
            ['most', strings.byCount],
            ['latest', strings.byLatest],
          ] as const
        ).map(([order, text]) => ({
          text,
          href: relative(here, indexAddress(kind, 1, order)),
          current:
            here.startsWith(indexAddress(kind, 1, order).slice(0, -'.html'.length)) &&
            (order !== '' || !/\.(?:surname|most|latest)\./u.test(here)),
        }));
  const plan = {
    section: kind,
    kicker: '',
    heading: strings[name],
    intro: counted(count, records.length),
    layout: 'names',
    orders,
    find: kind,
  } as const;
  const placeOfName = nameAmong(records.length);
  yield* makeListPages(catalogue, {
    ...plan,
    addressOf: (page) => indexAddress(kind, page),
    things: records,
    placeOf: (record) => placeOfName(record.name),
    rowOf,
    faceOf,
  });
  if (records.length < 2) return;
  if (kind === 'person') {
    const surnames = new Map(records.map((record) => [record.id, surnameOf(record)]));
    const surname = ({ id, name: full }: Authority): string => surnames.get(id) ?? full;
    yield* makeListPages(catalogue, {
      ...plan,
      addressOf: (page) => indexAddress(kind, page, 'surname'),
      // Of one surname they stay in the order of their names.
      things: [...records].sort((a, b) => compare(surname(a), surname(b))),
      placeOf: (record) => placeOfName(surname(record)),
      rowOf,
      faceOf,
    });
  }
  const byCount = [...records].sort((a, b) => b.namings.length - a.namings.length).slice(0, mostRows);
  yield* makeListPages(catalogue, {
    ...plan,
    addressOf: () => indexAddress(kind, 1, 'most'),
    things: byCount,
    placeOf: () => whole,
    rowOf,
    faceOf,
  });
  const latest = new Map(records.map((record) => [record.id, latestDay(catalogue, record)]));
  const byLatest = [...records]
    .sort((a, b) => compareText(latest.get(b.id) ?? '', latest.get(a.id) ?? ''))
    .slice(0, mostRows);
  yield* makeListPages(catalogue, {
    ...plan,
    addressOf: () => indexAddress(kind, 1, 'latest'),
    things: byLatest,
    placeOf: () => whole,
    rowOf: (record) => ({
      ...authorityRow(catalogue, record, from),
      note: latest.get(record.id) === '' ? strings.undated : catalogue.wording.day(latest.get(record.id) ?? ''),
    }),
    faceOf: (record) => `${recordFace(record)} ${latest.get(record.id)}`,
  });
}
