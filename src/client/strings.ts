import { fill } from '../fill.ts';
import type { SearchStrings } from '../views/strings/search-strings.ts';
import { find } from './dom.ts';

/** The page's words. */
export const strings = JSON.parse(find('#search-strings').textContent ?? '') as SearchStrings;

const numbers = new Intl.NumberFormat(strings.locale);
const plurals = new Intl.PluralRules(strings.locale);

/** @example countArticles(1) // '1 article' */
export function countArticles(count: number): string {
  return fill(strings.articles[plurals.select(count)] ?? strings.articles.other, { n: numbers.format(count) });
}
