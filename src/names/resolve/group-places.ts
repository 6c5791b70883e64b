import { canonicalPlace, countryOf } from '../gazetteer.ts';
import { formKey } from './teach-forms.ts';
import type { Use } from './use.ts';

/** The uses of one place. */
interface PlaceGroup {
  /** The usual name of a country; undefined where the written forms decide. */
  readonly name: string | undefined;
  /** ISO 3166 code of the country it lies in, as far as the gazetteer knows. */
  readonly country: string | undefined;
  readonly uses: readonly Use[];
}

/** Places of the archive by name; the names of one country (`UK`, `Britain`) are one place. */
export function groupPlaces(uses: readonly Use[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup & { uses: Use[] }>();
  for (const use of uses) {
    const key = formKey(use.mention.text);
    const name = canonicalPlace(key);
    const id = name ?? key;
    const group = groups.get(id);
    if (group) group.uses.push(use);
    else groups.set(id, { name, country: countryOf(key), uses: [use] });
  }
  return [...groups.values()];
}
