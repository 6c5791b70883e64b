import { indexAddress, relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { makeShell, type Link } from './shell.ts';

/** The ways in that need no search. */
export function siteLists(catalogue: Catalogue, from: string): Link[] {
  const { navigation } = makeShell(catalogue, from, 'search');
  const { strings } = catalogue.wording;
  return [
    { text: strings.articles, href: relative(from, indexAddress('article')) },
    ...navigation.map(({ text, href }) => ({ text, href })),
    { text: strings.onThisDay, href: relative(from, indexAddress('on-this-day')) },
  ];
}
