import { remembered } from '../../remembered.ts';
import { countryAbroad } from '../words/countries-abroad.ts';
import { canonicalPlace, countryOf, isWide } from '../words/gazetteer.ts';
import { lettersOf, type MeaningOf } from './abbreviations.ts';
import { formKey } from './form-key.ts';
import type { Use } from './use.ts';

/** The uses of one place. */
interface PlaceGroup {
  /** The usual name of a country; undefined where the written forms decide. */
  readonly name: string | undefined;
  /** ISO 3166 code of the country it lies in, as far as the gazetteer knows. */
  readonly country: string | undefined;
  /** It is a country or a region. */
  readonly wide: boolean;
  readonly uses: readonly Use[];
}

/**
 * Forms of state before the name of a country: `Islamic Republic of Iran`, `Kingdom of Norway`; but the Republic of
 * China is Taiwan, and a Democratic Republic beside another has an entry of its own.
 */
const formOfState =
  /^(?!republic of china|democratic )(?:(?:[a-z']+ ){0,3}republic|hashemite kingdom|kingdom|sultanate|state) of (?:the )?/;

/** How a place is compared: the name of its country, or the form without the signs that papers set at will. */
const placeKey = remembered((form: string): { readonly key: string; readonly name: string | undefined } => {
  const name = canonicalPlace(form) ?? canonicalPlace(form.replace(formOfState, '')) ?? countryAbroad(form);
  return { key: name ?? form.replaceAll('-i-', '-e-').replaceAll('-', ' ').replace(' & ', ' and '), name };
});

/** Places of the archive by name; the names of one country (`UK`, `Britain`) are one place. */
export function groupPlaces(uses: readonly Use[], meaningOf: MeaningOf = () => undefined): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup & { uses: Use[] }>();
  const groupOf = (form: string) => {
    const { key, name } = placeKey(form);
    const group = groups.get(key) ?? {
      name,
      country: countryOf(form) ?? (name === undefined ? undefined : countryOf(formKey(name))),
      wide: name !== undefined || isWide(form),
      uses: [],
    };
    groups.set(key, group);
    return group;
  };
  const groupOfText = remembered((text: string) => groupOf(formKey(text)));
  for (const use of uses) {
    const { text } = use.mention;
    const letters = lettersOf(text);
    const meaning = letters === undefined ? undefined : meaningOf(use.article, letters);
    const group = meaning?.kind === 'place' ? groupOf(meaning.key) : groupOfText(text);
    group.uses.push(use);
  }
  return [...groups.values()];
}
