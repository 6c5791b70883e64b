import type { Authority, Entry } from '../model.ts';
import { field, item, makeCard, splitField, type Card, type CardItem } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { whatTells } from './namesakes.ts';
import { recordLink } from './record-link.ts';

/** A record of so few articles has a short page: what they say themselves is not said twice. */
export const mostOfFew = 2;

/** What is known of a person, organisation or place, beside its articles. */
export function authorityCard(
  catalogue: Catalogue,
  authority: Authority,
  entries: readonly Entry[],
  address: string,
): Card {
  const { strings, day, number } = catalogue.wording;
  // Of a country itself it says nothing, but where the interface calls it otherwise.
  const country = authority.country === undefined ? null : catalogue.wording.country(authority.country);
  const dated = entries.filter(({ published }) => published !== null);
  const first = dated[0]?.published?.value;
  const last = dated.at(-1)?.published?.value;
  const outlets = [...new Set(entries.flatMap((entry) => catalogue.outletOf.get(entry.article.key) ?? []))];
  const maybe = authority.maybeSame.flatMap((id) => catalogue.authorityById.get(id) ?? []);
  const listed =
    entries.length <= mostOfFew
      ? []
      : [
          field(catalogue, strings.first, 'beside', first === undefined ? [] : [item(day(first))]),
          field(catalogue, strings.last, 'beside', last === undefined ? [] : [item(day(last))]),
          field(catalogue, strings.articles, 'beside', [item(number(entries.length))]),
          field(
            catalogue,
            strings.outlets,
            'beside',
            outlets.map(({ id, name }) => item(name ?? strings.unnamedOutlet, recordLink(address, 'outlet', id))),
            8,
          ),
        ];
  return makeCard([
    field(catalogue, strings.country, 'beside', country === null || country === authority.name ? [] : [item(country)]),
    ...listed,
    field(catalogue, strings.variants, 'lines', variantItems(catalogue, authority), 12),
    field(
      catalogue,
      strings.maybeSame,
      'lines',
      maybe.map((other) => item(other.name, recordLink(address, other.kind, other.id), whatTells(catalogue, other))),
    ),
    splitField(catalogue, authority, address),
  ]);
}

/** The written forms; none where the name is the only one. */
function variantItems({ wording }: Catalogue, { name, variants }: Authority): CardItem[] {
  return variants.length === 1 && variants[0]?.form === name
    ? []
    : variants.map(({ form, count }) => item(form, null, `${wording.number(count)}×`));
}
