import type { SearchStrings } from '../search/strings.ts';
import { find } from './dom.ts';

/** The page's words. */
export const strings = JSON.parse(find('#search-strings').textContent ?? '') as SearchStrings;

const numbers = new Intl.NumberFormat(strings.locale);
const plurals = new Intl.PluralRules(strings.locale);

/** A text with its `{name}`s replaced. @example fill('{n} left', { n: '7' }) // '7 left' */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** @example countArticles(1) // '1 article' */
export function countArticles(count: number): string {
  return fill(strings.articles[plurals.select(count)] ?? strings.articles.other, { n: numbers.format(count) });
}
