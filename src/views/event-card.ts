import type { Entry, Event } from '../model.ts';
import {
  authorityItem,
  field,
  item,
  makeCard,
  namedIn,
  splitField,
  topicItems,
  type Card,
  type CardItem,
} from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { chiefPlace } from './event-summary.ts';
import type { NarrowGrouping } from './narrow-grouping.ts';
import { markInferred, oneLine } from './quote-evidence.ts';
import { recordLink } from './record-link.ts';

const mostNarrow = 6;

/** What is known of an event, beside its reports. */
export function eventCard(
  catalogue: Catalogue,
  event: Event,
  entries: readonly Entry[],
  { others, barely }: NarrowGrouping,
  address: string,
): Card {
  const { strings } = catalogue.wording;
  const keys = new Set(event.reports);
  const people = namedIn(catalogue, entries, 'person');
  const item_ = ({ authority }: (typeof people)[number]) => authorityItem(authority, keys, address);
  const chief = ({ count }: { count: number }) => count * 2 > entries.length;
  const records = (kind: 'organisation' | 'place') =>
    namedIn(catalogue, entries, kind).map(({ authority }) => authorityItem(authority, new Set(), address));
  const day: CardItem[] =
    event.day === null
      ? [item(strings.undatedEvent)]
      : [
          {
            text: markInferred(catalogue, event.day, catalogue.wording.fullDay(event.day.value), address),
            href: null,
            note: '',
          },
        ];
  return makeCard([
    field(catalogue, strings.day, 'beside', day),
    field(catalogue, strings.place, 'beside', [chiefPlace(catalogue, event, address) ?? []].flat()),
    field(catalogue, strings.reportsLabel, 'beside', [item(reportsText(catalogue, entries))]),
    field(catalogue, strings.outlets, 'beside', outletItems(catalogue, entries, address), 8),
    field(catalogue, strings.people, 'lines', people.filter(chief).map(item_), 12),
    field(catalogue, strings.alsoNamed, 'inline', people.filter((person) => !chief(person)).map(item_)),
    field(catalogue, strings.organisations, 'inline', records('organisation')),
    field(catalogue, strings.places, 'inline', records('place')),
    field(catalogue, strings.topics, 'inline', topicItems(catalogue, entries, address)),
    field(
      catalogue,
      strings.maybeOneEvent,
      'lines',
      others.map(({ id, title }) => item(oneLine(title.value), recordLink(address, 'event', id))),
      mostNarrow,
    ),
    field(
      catalogue,
      strings.barelyOneEvent,
      'lines',
      barely.map(({ id, article }) => item(oneLine(article.headline.value), recordLink(address, 'article', id))),
      mostNarrow,
    ),
    splitField(catalogue, { kind: 'event', id: event.id }, address),
  ]);
}

function reportsText(catalogue: Catalogue, entries: readonly Entry[]): string {
  const { counted, joined, number, strings } = catalogue.wording;
  const reprints = entries.filter(({ reprintOf }) => reprintOf !== null).length;
  if (entries.length === 1) return number(1);
  return joined([number(entries.length), reprints === 0 ? strings.noReprints : counted('reprintsCount', reprints)]);
}

function outletItems(catalogue: Catalogue, entries: readonly Entry[], address: string): CardItem[] {
  const outlets = new Set(entries.flatMap((entry) => catalogue.outletOf.get(entry.article.key) ?? []));
  return [...outlets].map(({ id, name }) =>
    item(name ?? catalogue.wording.strings.unnamedOutlet, recordLink(address, 'outlet', id)),
  );
}
