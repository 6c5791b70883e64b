import { fold } from './fold.ts';
import { cities } from '../lists/cities.ts';
import { countries, regions } from '../lists/countries.ts';

/** Listed with a country, but places of their own. */
const partsOfCountries =
  /^(?:england|scotland|wales|northern ireland|great britain|gaza|gaza strip|west bank|soviet union|ussr|yugoslavia|zanzibar|somaliland)$/;

/** Country code by folded name of a place, one word or more; empty where no one country is meant. */
const placeCountry = new Map<string, string>();
/** The usual name by folded name of a country. */
const usualName = new Map<string, string>();
/** The usual name of a country by its code. */
const nameOfCode = new Map<string, string>();
const nationalities: string[] = [];
/** Countries and regions: what is known of the world, unlike the thousands of towns. */
const wide = new Set<string>();
/** Countries that are given names too. */
const givenNames = /^(?:jordan|georgia|chad)$/;

for (const entry of cities.split(';')) {
  const [code = '', names = ''] = entry.split(':');
  for (const name of names.split(',')) {
    placeCountry.set(name, code);
    // `mazar-e sharif` is written `Mazar-e-Sharif` and `Mazar-i-Sharif` too.
    if (name.includes('-e ')) for (const join of ['-e-', '-i-']) placeCountry.set(name.replaceAll('-e ', join), code);
  }
}
for (const region of fold(regions).split('|')) {
  placeCountry.set(region.trim(), '');
  wide.add(region.trim());
}
for (const entry of countries.split(';')) {
  const [, code = '', names = '', people = ''] = /^\s*(\w\w) ([^|]*)\|(.*)$/.exec(entry) ?? [];
  const usual = names.split(',')[0]!;
  if (code !== '') nameOfCode.set(code, usual);
  for (const name of names.split(',')) {
    const key = fold(name).replaceAll('.', '');
    placeCountry.set(key, code);
    wide.add(key);
    if (!partsOfCountries.test(key)) usualName.set(key, usual);
  }
  nationalities.push(...fold(people).split(' ').filter(Boolean));
}

/** Whether a folded phrase is a country or region, and nothing else first of all. */
export function isWide(key: string): boolean {
  return wide.has(key) && !givenNames.test(key);
}

/** The usual name of a country, whatever it was called; undefined for other places. */
export function canonicalPlace(key: string): string | undefined {
  return usualName.get(key);
}

/** The usual name of the country that has the ISO 3166 code. */
export function countryCalled(code: string): string | undefined {
  return nameOfCode.get(code);
}

/** `west texas` */
const partOfRegion = /^(?:north|south|east|west|central)(?:ern)? (.+)$/;

/** What a folded phrase is known by: itself, or the region or country that it is a side of. */
function knownAs(key: string): string {
  // Most of what is asked is one word.
  if (!key.includes(' ') || placeCountry.has(key)) return key;
  const whole = partOfRegion.exec(key)?.[1];
  return whole !== undefined && isWide(whole) ? whole : key;
}

/** Whether a folded phrase is a known town, region or country, or a side of one of the latter. */
export function isPlace(key: string): boolean {
  return placeCountry.has(knownAs(key));
}

/** What the name of a country or region takes, and loses before it, to name its people: `sri lanka|n`, `puerto ric(o)|an`. */
const ofPeople: readonly (readonly [ending: RegExp, lost: readonly string[]])[] = [
  [/(?:i|e)?ans?$/, ['', 'a', 'o', 'e']],
  [/(?<=a)ns?$/, ['']],
  [/ese$/, ['', 'a', 'o']],
  [/ers?$/, ['']],
];

/**
 * Whether a folded phrase names the people of a country or region, or of a town of several words: `costa rican`,
 * `queenslander`, `new yorkers`. Those of towns of one word are surnames as often.
 */
export function isPeople(key: string): boolean {
  const dwelt = key.includes(' ') ? isPlace : isWide;
  return ofPeople.some(([ending, lost]) => {
    const stem = key.replace(ending, '');
    return stem !== key && stem.length > 3 && lost.some((vowel) => (vowel === '' ? dwelt : isWide)(stem + vowel));
  });
}

/** ISO 3166 code of the country a place lies in, as far as it is known; the largest town of a name counts. */
export function countryOf(key: string): string | undefined {
  return placeCountry.get(knownAs(key)) || undefined;
}

/** The known places of one word, folded. */
export function oneWordPlaces(): string[] {
  return [...placeCountry.keys()].filter((name) => !name.includes(' '));
}

/** Words for the people of countries, folded: `turkish`, `turks`. */
export function nationalityWords(): readonly string[] {
  return nationalities;
}
