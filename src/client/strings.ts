import { fill } from '../fill.ts';
import type { SearchStrings } from '../views/strings/search-strings.ts';
import { find } from './dom.ts';
import { dayWriter } from './write-day.ts';

/** The page's words. */
export const strings = JSON.parse(find('#search-strings').textContent ?? '') as SearchStrings;

const numbers = new Intl.NumberFormat(strings.locale);
const plurals = new Intl.PluralRules(strings.locale);

/** @example writeNumber(1311) // '1,311' */
export const writeNumber = (value: number): string => numbers.format(value);

/** @example countArticles(1) // '1 article' */
export function countArticles(count: number): string {
  return fill(strings.articles[plurals.select(count)] ?? strings.articles.other, { n: writeNumber(count) });
}

/** @example writeDay('2021-05-16/2021-05-17') // '16–17 May 2021' */
export const writeDay = dayWriter(strings.locale);
