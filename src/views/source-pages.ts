import type { Assignment, Entry, Evidence, Inferred } from '../model.ts';
import { sourceAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { cutText } from './cut-text.ts';
import { makePage, type Page } from './page.ts';
import { oneLine } from './quote-evidence.ts';
import { makeShell, shellFace, type Link, type Shell } from './shell.ts';
import { directionOf } from './strings/strings.ts';
import { recordLink } from './record-link.ts';

/** An article's seed as it was read. */
export interface SourceView {
  readonly shell: Shell;
  readonly article: Link;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly otherFields: readonly { readonly label: string; readonly value: string }[];
  /** Which rule gave each field and each topic, by which words: `2021-05-17 (stated, date-marker): “date 2021-05-17”`. */
  readonly rules: readonly { readonly label: string; readonly value: string }[];
  /** What is in the file but not in the article's body: share lines, credits. */
  readonly leftOut: readonly string[];
  readonly text: string;
  /** The whole file, where the text is only what a reader sees of it. */
  readonly raw: string | null;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const mostQuotes = 6;
const longestQuote = 120;

/** One source view an article. */
export function* makeSourcePages(catalogue: Catalogue): Generator<Page> {
  const { strings } = catalogue.wording;
  for (const entry of catalogue.entries) {
    const title = `${strings.source}: ${oneLine(entry.article.headline.value)}`;
    const address = sourceAddress(entry.id);
    yield makePage(
      'source',
      address,
      title,
      () => makeSourceView(catalogue, entry),
      () => [
        shellFace(makeShell(catalogue, address, 'article')),
        facesOf(catalogue).told(entry),
        facesOf(catalogue).inferred(entry.published),
        topicsFace(catalogue, entry),
        [entry.id, ...entry.alsoFiles].join('\n'),
      ],
    );
  }
}

function makeSourceView(catalogue: Catalogue, entry: Entry): SourceView {
  const { article, alsoFiles } = entry;
  const address = sourceAddress(entry.id);
  const { strings, counted } = catalogue.wording;
  const headline = oneLine(article.headline.value);
  return {
    shell: makeShell(catalogue, address, 'article'),
    article: { text: headline, href: recordLink(address, 'article', entry.id) },
    facts: [
      { label: strings.file, value: article.file },
      ...alsoFiles.map((file) => ({ label: strings.alsoIn, value: file })),
      ...(article.address === null ? [] : [{ label: strings.address, value: article.address }]),
      { label: strings.language, value: article.language },
      ...(article.source === undefined
        ? []
        : [
            { label: strings.encoding, value: article.source.encoding },
            { label: 'SHA-256', value: article.source.sha256 },
          ]),
      { label: strings.characters, value: counted('charactersCount', article.text.length) },
    ],
    otherFields: Object.entries(article.otherFields).map(([label, value]) => ({ label, value })),
    rules: rulesOf(catalogue, entry),
    leftOut: article.blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => oneLine(text)),
    text: article.text,
    raw: article.source?.raw ?? null,
    language: article.language,
    direction: directionOf(article.language),
  };
}

function rulesOf(catalogue: Catalogue, { article, published, topics }: Entry): SourceView['rules'] {
  const { strings } = catalogue.wording;
  const fields: readonly (readonly [string, Inferred<string> | null])[] = [
    [strings.headline, article.headline],
    [strings.standfirst, article.standfirst],
    [strings.bylineField, article.byline],
    [strings.outlet, article.outlet],
    [strings.published, published],
  ];
  const read = fields.flatMap(([label, field]) => {
    if (field === null) return [];
    const value = oneLine(field.value);
    return [{ label, value: `${value} (${strings[field.certainty]}, ${field.rule})${quoted(field.evidence, value)}` }];
  });
  const given = topics.map((assignment) => ({
    label: strings.topic,
    value: `${labelOf(catalogue, assignment)} (${assignment.rule})${quoted(assignment.evidence)}`,
  }));
  return [...read, ...given];
}

const labelOf = ({ topicById }: Catalogue, { topic }: Assignment): string => topicById.get(topic)?.label ?? topic;

/** All that is shown of an article's topics. */
function topicsFace(catalogue: Catalogue, { topics }: Entry): string {
  return JSON.stringify(topics.map((given) => [labelOf(catalogue, given), given.rule, quoted(given.evidence)]));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The words that a value rests on, where they are not the value itself, but for its signs. */
function quoted(evidence: readonly Evidence[], value = ''): string {
  const quotes = [...new Set(evidence.map(({ quote }) => oneLine(quote)))].filter(
    (quote) => letters(quote) !== letters(value),
  );
  if (quotes.length === 0) return '';
  return `: ${quotes
    .slice(0, mostQuotes)
    .map((quote) => `“${cutText(quote, longestQuote)}”`)
    .join(' ')}`;
}
