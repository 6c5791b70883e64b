import type { Authority, NameKind } from '../model.ts';
import { indexAddress, relative } from '../addresses.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { recordFace } from './faces.ts';
import { nameAmong, whole } from './grouped-rows.ts';
import { makeListPages, mostRows, type ListPlan } from './list-pages.ts';
import { latestDay, namesakesOf, whatTells } from './namesakes.ts';
import type { Page } from './page.ts';
import { authorityRow, type Row } from './rows.ts';
import { surnamesOf } from './surname-of.ts';

const names = {
  person: ['people', 'peopleCount'],
  organisation: ['organisations', 'organisationsCount'],
  place: ['places', 'placesCount'],
} as const;

/** One way to go through the same records. */
interface Order extends Pick<ListPlan<Authority>, 'things' | 'placeOf' | 'rowOf' | 'faceOf'> {
  /** Of its address; none for the order by name, which is the index itself. */
  readonly key: 'surname' | 'most' | 'latest' | undefined;
  readonly text: string;
}

/** The records of a kind: all by name, people by surname too, and the first five hundred by count and by latest day. */
export function* authorityIndex(catalogue: Catalogue, kind: NameKind): Generator<Page> {
  const { strings, counted, compare } = catalogue.wording;
  const [name, count] = names[kind];
  const records = catalogue.archive.authorities
    .filter((authority) => authority.kind === kind)
    .sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id));
  const orders = ordersOf(catalogue, kind, records);
  for (const { key, ...order } of orders)
    yield* makeListPages(catalogue, {
      ...order,
      section: kind,
      kicker: '',
      heading: strings[name],
      intro: counted(count, records.length),
      layout: 'names',
      find: kind,
      addressOf: (page) => indexAddress(kind, page, key),
      orders: (here) =>
        orders.length < 2
          ? []
          : orders.map((other) => ({
              text: other.text,
              href: relative(here, indexAddress(kind, 1, other.key)),
              current: other.key === key,
            })),
    });
}

/** The orders of these records, which come by name; a single one has no other. */
function ordersOf(catalogue: Catalogue, kind: NameKind, records: readonly Authority[]): Order[] {
  const { strings, compare, day } = catalogue.wording;
  const from = indexAddress(kind);
  const namesakes = namesakesOf(records);
  const tellingOf = (record: Authority): string => (namesakes.has(record.name) ? whatTells(catalogue, record) : '');
  const rowOf = (record: Authority): Row => {
    const row = authorityRow(catalogue, record, from);
    const telling = tellingOf(record);
    return telling === '' ? row : { ...row, note: `${row.note} · ${telling}` };
  };
  const faceOf = (record: Authority): string => `${recordFace(record)} ${record.namings.length} ${tellingOf(record)}`;
  const placeOfName = nameAmong(records.length);
  const placeOf = (record: Authority) => placeOfName(record.name);
  const byName: Order = { key: undefined, text: strings.byName, things: records, placeOf, rowOf, faceOf };
  if (records.length < 2) return [byName];
  const surnames = surnamesOf(kind === 'person' ? records : []);
  const surname = (record: Authority): string => surnames.get(record) ?? record.name;
  const bySurname: Order = {
    ...byName,
    key: 'surname',
    text: strings.bySurname,
    // Of one surname they stay in the order of their names.
    things: [...records].sort((a, b) => compare(surname(a), surname(b))),
    placeOf: (record) => placeOfName(surname(record)),
  };
  const byCount: Order = {
    ...byName,
    key: 'most',
    text: strings.byCount,
    things: [...records].sort((a, b) => b.namings.length - a.namings.length).slice(0, mostRows),
    placeOf: () => whole,
  };
  const latest = new Map(records.map((record) => [record.id, latestDay(catalogue, record)]));
  const latestOf = ({ id }: Authority): string => latest.get(id) ?? '';
  const byLatest: Order = {
    key: 'latest',
    text: strings.byLatest,
    things: [...records].sort((a, b) => compareText(latestOf(b), latestOf(a))).slice(0, mostRows),
    placeOf: () => whole,
    rowOf: (record) => ({
      ...authorityRow(catalogue, record, from),
      note: latestOf(record) === '' ? strings.undated : day(latestOf(record)),
    }),
    faceOf: (record) => `${recordFace(record)} ${latestOf(record)}`,
  };
  return [byName, ...(kind === 'person' ? [bySurname] : []), byCount, byLatest];
}
