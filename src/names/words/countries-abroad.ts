import { countryCalled, isPlace } from './gazetteer.ts';
import { countryNames } from '../lists/country-names.ts';
import { classesOf, WordClass } from './word-classes.ts';

/** ISO 3166 codes by folded name, for each language. */
const byLanguage = new Map<string, ReadonlyMap<string, string>>();
/** The same for all languages together; empty where they do not agree. */
const everywhere = new Map<string, string>();

for (const line of countryNames.split(';')) {
  const [language = '', entries = ''] = line.split(':');
  const names = new Map(entries.split(',').map((entry): [string, string] => [entry.slice(3), entry.slice(0, 2)]));
  byLanguage.set(language, names);
  for (const [name, code] of names) everywhere.set(name, (everywhere.get(name) ?? code) === code ? code : '');
}

/** The names that a language, by its code, has for countries where English has another, folded. */
export function countriesIn(language: string): ReadonlyMap<string, string> {
  return byLanguage.get(language === 'no' ? 'nb' : language) ?? new Map<string, string>();
}

/** What is somebody's name or an English word as well: `Maurice`, `Island`. */
const isOther = (key: string): boolean =>
  (classesOf(key) & (WordClass.given | WordClass.family | WordClass.word)) !== 0 || key.length < 4;

/**
 * The usual English name of a country by what another language calls it, folded; undefined for other places.
 * @example countryAbroad('deutschland') // 'Germany'
 */
export function countryAbroad(key: string): string | undefined {
  const code = everywhere.get(key);
  return code && !isPlace(key) && !isOther(key) ? countryCalled(code) : undefined;
}
