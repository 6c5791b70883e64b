/**
 * Makes `src/names/lists/country-names.ts`: what other languages call the countries of the world. Run once, by hand,
 * when the list is to be renewed: a Node of another make has other names, so that the build reads none of its own.
 *
 *     npx tsx bench/make-country-names.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../src/names/words/fold.ts';
import { isPlace } from '../src/names/words/gazetteer.ts';
import { countries } from '../src/names/lists/countries.ts';

const languages = ['da', 'de', 'es', 'fr', 'id', 'it', 'ms', 'nb', 'nl', 'pl', 'pt', 'sv', 'tr'];
const codes = [...countries.matchAll(/(?:^|;|\n)\s*(\w\w) /g)].map(([, code]) => code!);

/** Names that say more than a country’s: `Hongkong SAR`, `Makau DAK Tiongkok`. */
const administered = /\b(?:SAR|SRA|RAE|RAS|DAK|R\.A\.S)\b|Sonderverwaltung|ÖİB/;

const lines = languages.map((language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const entries = codes.flatMap((code): string[] => {
    const name = names.of(code)?.replace(/\s*\(.*?\)/g, '');
    if (name === undefined || administered.test(name) || isPlace(fold(name).replaceAll('.', ''))) return [];
    return [`${code} ${fold(name)}`];
  });
  return `${language}:${entries.join(',')}`;
});

const target = path.resolve(import.meta.dirname, '../src/names/lists/country-names.ts');
writeFileSync(
  target,
  `/** What other languages call countries, where English has another name: ISO 3166 code and name, folded. Made by \`bench/make-country-names.ts\`; source and licence in NOTICE. */\nexport const countryNames =\n  ${JSON.stringify(lines.join(';'))};\n`,
);
