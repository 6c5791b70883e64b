import type { Entry } from '../model.ts';
import { articleAddress, relative, sourceAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { makePage, type Page } from './page.ts';
import { oneLine } from './quote-evidence.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { directionOf } from './strings/strings.ts';

/** An article's seed as it was read. */
export interface SourceView {
  readonly shell: Shell;
  readonly article: Link;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly otherFields: readonly { readonly label: string; readonly value: string }[];
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** One source view an article. */
export function* makeSourcePages(catalogue: Catalogue): Generator<Page> {
  const { strings } = catalogue.wording;
  for (const entry of catalogue.entries) {
    const title = `${strings.source}: ${oneLine(entry.article.headline.value)}`;
    yield makePage('source', sourceAddress(entry.id), title, () => makeSourceView(catalogue, entry));
  }
}

function makeSourceView(catalogue: Catalogue, entry: Entry): SourceView {
  const { article, alsoFiles } = entry;
  const address = sourceAddress(entry.id);
  const { strings, counted } = catalogue.wording;
  const headline = oneLine(article.headline.value);
  return {
    shell: makeShell(catalogue, address, 'article'),
    article: { text: headline, href: relative(address, articleAddress(entry)) },
    facts: [
      { label: strings.file, value: article.file },
      ...alsoFiles.map((file) => ({ label: strings.alsoIn, value: file })),
      ...(article.address === null ? [] : [{ label: strings.address, value: article.address }]),
      { label: strings.language, value: article.language },
      { label: strings.characters, value: counted('charactersCount', article.text.length) },
    ],
    otherFields: Object.entries(article.otherFields).map(([label, value]) => ({ label, value })),
    text: article.text,
    language: article.language,
    direction: directionOf(article.language),
  };
}
