import type { Entry } from '../model.ts';
import { relative, sourceAddress } from '../addresses.ts';
import { authorityItem, datelinePlace, field, item, makeCard, topicItems, type Card, type CardField } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { namedIn } from './named-records.ts';
import { markInferred, oneLine } from './quote-evidence.ts';
import { recordLink } from './record-link.ts';

/** Only a person's part is told. */
const noArticles: ReadonlySet<string> = new Set();

/** What is known of an article, beside its text. */
export function articleCard(catalogue: Catalogue, entry: Entry, address: string): Card {
  const { strings } = catalogue.wording;
  const keys = new Set([entry.article.key]);
  const alone = [entry];
  const people = namedIn(catalogue, alone, 'person').map(({ authority }) => authorityItem(authority, keys, address));
  const records = (kind: 'organisation' | 'place') =>
    namedIn(catalogue, alone, kind).map(({ authority }) => authorityItem(authority, noArticles, address));
  return makeCard([
    field(catalogue, strings.published, 'beside', [publishedItem(catalogue, entry, address)]),
    ...happenedField(catalogue, entry, address),
    field(catalogue, strings.place, 'beside', [datelinePlace(catalogue, entry, address) ?? []].flat()),
    field(catalogue, strings.outlet, 'beside', outletItems(catalogue, entry, address)),
    ...eventFields(catalogue, entry, address),
    field(catalogue, strings.people, 'lines', people),
    field(catalogue, strings.organisations, 'inline', records('organisation')),
    field(catalogue, strings.places, 'inline', records('place')),
    field(catalogue, strings.topics, 'inline', topicItems(catalogue, alone, address)),
    field(catalogue, strings.use, 'inline', useItems(catalogue, entry, address)),
  ]);
}

function publishedItem(
  catalogue: Catalogue,
  { published, article }: Entry,
  address: string,
): CardField['items'][number] {
  const { strings, fullDay } = catalogue.wording;
  if (published === null) return item(strings.undated, null, strings.undatedNote);
  return {
    text: markInferred(catalogue, published, fullDay(published.value), address, article.key),
    href: null,
    note: '',
  };
}

function happenedField(catalogue: Catalogue, entry: Entry, address: string): CardField[] {
  const day = catalogue.eventById.get(entry.event)?.day ?? null;
  if (day === null) return [];
  const text = markInferred(catalogue, day, catalogue.wording.fullDay(day.value), address, entry.article.key);
  return [field(catalogue, catalogue.wording.strings.happened, 'beside', [{ text, href: null, note: '' }])];
}

function outletItems(catalogue: Catalogue, entry: Entry, address: string): CardField['items'] {
  const outlet = catalogue.outletOf.get(entry.article.key);
  if (outlet === undefined) return [];
  const href = recordLink(address, 'outlet', outlet.id);
  if (entry.article.outlet === null) return [item(catalogue.wording.strings.unnamedOutlet, href)];
  return [
    {
      text: markInferred(catalogue, entry.article.outlet, outlet.name ?? '', address, entry.article.key),
      href,
      note: '',
    },
  ];
}

function eventFields(catalogue: Catalogue, entry: Entry, address: string): CardField[] {
  const { strings, counted } = catalogue.wording;
  const event = catalogue.eventById.get(entry.event);
  const original = entry.reprintOf === null ? undefined : catalogue.archive.entries.get(entry.reprintOf);
  const reprints = catalogue.reprintsOf.get(entry.article.key) ?? [];
  const link = (other: Entry) => item(oneLine(other.article.headline.value), recordLink(address, 'article', other.id));
  return [
    field(
      catalogue,
      strings.event,
      'lines',
      event === undefined
        ? []
        : [
            item(
              oneLine(event.title.value),
              recordLink(address, 'event', event.id),
              counted('reports', event.reports.length),
            ),
          ],
    ),
    field(catalogue, strings.reprint, 'lines', original === undefined ? [] : [link(original)]),
    field(catalogue, strings.reprintsLabel, 'lines', reprints.map(link), 6),
  ];
}

function useItems(catalogue: Catalogue, entry: Entry, address: string): CardField['items'] {
  const { strings } = catalogue.wording;
  const original = entry.article.address ?? '';
  return [
    item(strings.sourceView, relative(address, sourceAddress(entry.id))),
    ...(/^https?:\/\//iu.test(original) && URL.canParse(original) ? [item(strings.original, original)] : []),
  ];
}
