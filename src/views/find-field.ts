import { relative, searchAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { fitsScreen } from './grouped-rows.ts';
import type { PlainKey } from './strings/strings.ts';

/** A field that offers the records of an index while one types; without scripts it is not shown. */
export interface FindField {
  /** Kind of the records, as the look-up tables name it. */
  readonly kind: keyof typeof labels;
  readonly label: string;
  /** Where words go that name no record. */
  readonly action: string;
}

const labels = {
  person: 'findPerson',
  organisation: 'findOrganisation',
  place: 'findPlace',
  event: 'findEvent',
  topic: 'findTopic',
} as const satisfies Record<string, PlainKey>;

/** The field of an index of so many records on the page `from`; null where there are too few to look for. */
export function findField(
  catalogue: Catalogue,
  kind: FindField['kind'],
  count: number,
  from: string,
): FindField | null {
  return fitsScreen(count)
    ? null
    : { kind, label: catalogue.wording.strings[labels[kind]], action: relative(from, searchAddress) };
}
