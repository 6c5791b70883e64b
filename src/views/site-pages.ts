import type { SearchStrings } from './strings/search-strings.ts';
import { relative, searchAddress, searchScriptAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { makeNotFoundPage } from './not-found-page.ts';
import type { Page } from './page.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { siteLists } from './site-lists.ts';
import { fill } from '../fill.ts';
import type { Strings } from './strings/strings.ts';

/** The search page; what it finds is the browser's work. */
export interface SearchView {
  readonly shell: Shell;
  readonly intro: string;
  readonly script: string;
  /** Filters of few values, each a list to choose from. */
  readonly facets: readonly { readonly name: 'outlet' | 'year' | 'certainty' | 'language'; readonly label: string }[];
  /** The words its script needs, in the language of the interface. */
  readonly words: SearchStrings;
  /** For readers without JavaScript. */
  readonly lists: readonly Link[];
}

/** The search page and the page for addresses that lead nowhere. */
export function makeSitePages(catalogue: Catalogue): Page[] {
  const { strings, counted } = catalogue.wording;
  const search: SearchView = {
    shell: makeShell(catalogue, searchAddress, 'search'),
    intro: fill(strings.searchIntro, { articles: counted('articlesCount', catalogue.entries.length) }),
    script: relative(searchAddress, searchScriptAddress),
    facets: [
      { name: 'outlet', label: strings.outlet },
      { name: 'year', label: strings.year },
      { name: 'certainty', label: strings.certaintyOfDate },
      { name: 'language', label: strings.language },
    ],
    words: searchWords(strings),
    lists: siteLists(catalogue, searchAddress),
  };
  return [{ kind: 'search', address: searchAddress, title: strings.search, view: search }, makeNotFoundPage(catalogue)];
}

function searchWords(strings: Strings): SearchStrings {
  return {
    locale: strings.locale,
    searching: strings.searching,
    articles: strings.articlesCount,
    nothing: strings.nothingFound,
    tryThis: strings.tryThis,
    didYouMean: strings.didYouMean,
    foundByBeginning: strings.foundByBeginning,
    indexMissing: strings.indexMissing,
    alsoWritten: strings.alsoWritten,
    undated: strings.undated,
    more: strings.moreResults,
    remove: strings.removeChoice,
    reprints: strings.reprintedAs,
    saveOffline: strings.saveOffline,
    savedOffline: strings.savedOffline,
    notSaved: strings.notSaved,
    kinds: {
      person: strings.person,
      organisation: strings.organisation,
      place: strings.place,
      topic: strings.topic,
      event: strings.event,
      outlet: strings.outlet,
      year: strings.year,
      certainty: strings.certaintyOfDate,
      language: strings.language,
    },
    range: { from: strings.fromDay, to: strings.toDay },
    values: {
      stated: strings.stated,
      implied: strings.implied,
      guessed: strings.guessed,
      undated: strings.undated,
    },
  };
}
