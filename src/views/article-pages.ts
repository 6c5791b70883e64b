import type { Entry } from '../model.ts';
import { articleAddress } from '../addresses.ts';
import { cutText } from './cut-text.ts';
import { articleCard } from './article-card.ts';
import type { Card } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { makeBody, nameTargets, runsOf, type BodyPart, type Run, type Target } from './name-runs.ts';
import { makeKicker } from './kicker.ts';
import { makePage, type Page } from './page.ts';
import { markBriefly, markInferred, oneLine, type Marked } from './quote-evidence.ts';
import { articleRow, type Row } from './rows.ts';
import { makeShell, shellFace, type Shell } from './shell.ts';
import { fill } from '../fill.ts';
import { directionOf } from './strings/strings.ts';
import { webAddress } from './web-address.ts';
import { wholeFace } from './whole-face.ts';

/** An article as it is read. */
export interface ArticleView {
  readonly shell: Shell;
  readonly kicker: readonly Marked[];
  readonly headline: Marked;
  readonly standfirst: string | null;
  /** For search engines and previews of links. */
  readonly description: string;
  readonly byline: string | null;
  readonly dateline: readonly Run[];
  readonly body: readonly BodyPart[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly card: Card;
  /** For programs that read citations: day as EDTF, outlet as written. */
  readonly citation: { readonly text: string; readonly day: string | null; readonly outlet: string | null };
  readonly otherReports: readonly Row[];
  readonly earlier: Row | null;
  readonly later: Row | null;
}

/** One page an article. */
export function* makeArticlePages(catalogue: Catalogue): Generator<Page> {
  const { entries } = catalogue;
  for (const [index, entry] of entries.entries())
    yield makePage(
      'article',
      articleAddress(entry),
      oneLine(entry.article.headline.value),
      () => makeArticleView(catalogue, entry, entries[index - 1], entries[index + 1]),
      () => articleBasis(catalogue, entry, [entries[index - 1], entries[index + 1]]),
    );
}

/** All that `makeArticleView` shows. */
function articleBasis(catalogue: Catalogue, entry: Entry, beside: readonly (Entry | undefined)[]): string[] {
  const { article, reprintOf } = entry;
  const faces = facesOf(catalogue);
  const event = catalogue.eventById.get(entry.event);
  const original = reprintOf === null ? undefined : catalogue.archive.entries.get(reprintOf);
  return [
    shellFace(makeShell(catalogue, articleAddress(entry), 'article')),
    ...beside.map((other) => (other === undefined ? '' : faces.article(other))),
    wholeFace(catalogue, entry),
    faces.topics(entry),
    faces.place(article.dateline?.place),
    ...[article.headline, article.outlet].map((known) => faces.sources(known?.evidence ?? [])),
    ...[entry.published, event?.day].map(faces.inferred),
    original === undefined ? '' : faces.article(original),
    otherReports(catalogue, entry).map(faces.article).join('\t'),
    (catalogue.reprintsOf.get(article.key) ?? []).map(faces.article).join('\t'),
  ];
}

function makeArticleView(
  catalogue: Catalogue,
  entry: Entry,
  before: Entry | undefined,
  after: Entry | undefined,
): ArticleView {
  const { article, published } = entry;
  const address = articleAddress(entry);
  const headline = oneLine(article.headline.value);
  const { strings, day } = catalogue.wording;
  const outlet = catalogue.outletOf.get(article.key)?.name ?? null;
  const targets = nameTargets(catalogue, entry, address);
  return {
    shell: makeShell(catalogue, address, 'article'),
    kicker: makeKicker(catalogue.wording, [
      outlet === null || article.outlet === null ? outlet : markBriefly(article.outlet, outlet),
      published === null ? strings.undated : markBriefly(published, day(published.value)),
    ]),
    headline: markInferred(catalogue, article.headline, headline, address, article.key),
    standfirst: article.standfirst?.value ?? null,
    description: cutText(oneLine(article.standfirst?.value ?? firstParagraph(article) ?? headline), longestDescription),
    byline: article.byline?.value ?? null,
    dateline: datelineRuns(entry, targets),
    body: makeBody(entry, targets),
    language: article.language,
    direction: directionOf(article.language),
    card: articleCard(catalogue, entry, address),
    citation: { text: citation(catalogue, entry, address), day: published?.value ?? null, outlet },
    otherReports: otherReports(catalogue, entry).map((other) => articleRow(catalogue, other, address)),
    earlier: before === undefined ? null : articleRow(catalogue, before, address),
    later: after === undefined ? null : articleRow(catalogue, after, address),
  };
}

/** The line above it with its day or its writer is no description. */
const firstParagraph = ({ blocks }: Entry['article']): string | undefined =>
  blocks.find(({ kind }) => kind === 'paragraph')?.text;

const mostOthers = 12;
const longestDescription = 160;

function otherReports(catalogue: Catalogue, entry: Entry): Entry[] {
  const reports = catalogue.eventById.get(entry.event)?.reports ?? [];
  return reports
    .filter((key) => key !== entry.article.key)
    .slice(0, mostOthers)
    .flatMap((key) => catalogue.archive.entries.get(key) ?? []);
}

function datelineRuns({ article }: Entry, targets: readonly Target[]): Run[] {
  const { dateline, text } = article;
  return dateline === null ? [] : runsOf(text.slice(dateline.start, dateline.end), dateline.start, targets);
}

function citation(catalogue: Catalogue, entry: Entry, address: string): string {
  const { strings, day } = catalogue.wording;
  const outlet = catalogue.outletOf.get(entry.article.key)?.name;
  return fill(strings.citation, {
    headline: oneLine(entry.article.headline.value),
    outlet: outlet === undefined || outlet === null ? '' : `${outlet}, `,
    day: entry.published === null ? strings.undated.toLowerCase() : day(entry.published.value),
    site: catalogue.options.title,
    address: webAddress(catalogue.options, address),
  });
}
