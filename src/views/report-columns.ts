import type { Entry } from '../model.ts';
import { datelinePlace } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { compareReports, type ToldSentence } from './compare-reports.ts';
import { cutText } from './cut-text.ts';
import { kind, kindAt } from './letter-kinds.ts';
import type { Marked } from './quote-evidence.ts';
import { articleRow, rowDay, type Row } from './rows.ts';
import { recordLink } from './record-link.ts';
import { firstSentences } from '../split-sentences.ts';
import { directionOf } from './strings/strings.ts';

/** One outlet's report beside the others. */
export interface ReportColumn {
  readonly outlet: string;
  readonly outletHref: string;
  readonly day: Marked | null;
  /** Where the report was written, or empty. */
  readonly place: string;
  readonly article: Row;
  /** In the order of the text; `only` marks what no other report says. */
  readonly sentences: readonly { readonly text: string; readonly only: boolean }[];
  /** What did not fit: `12 more sentences only here`, or empty. */
  readonly more: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const mostShared = 2;
const mostOnly = 4;
/** A column is narrow: a sentence is cut after so many characters, between words. */
const longest = 150;

/** The reports side by side: a little of what several say, the most telling of what only one says. */
export function reportColumns(catalogue: Catalogue, entries: readonly Entry[], address: string): ReportColumn[] {
  const { strings, counted } = catalogue.wording;
  const excerpts = entries.length === 1 ? entries.map(beginningOf) : excerptsOf(entries);
  return entries.map((entry, index) => {
    const outlet = catalogue.outletOf.get(entry.article.key);
    const { sentences, rest } = excerpts[index]!;
    return {
      outlet: outlet?.name ?? strings.unnamedOutlet,
      outletHref: recordLink(address, 'outlet', outlet?.id ?? ''),
      day: rowDay(catalogue, entry.published),
      place: datelinePlace(catalogue, entry, address)?.text.text ?? '',
      article: articleRow(catalogue, entry, address),
      sentences: sentences.map(({ text, only }) => ({ text: cutText(text, longest), only })),
      more: rest > 0 ? counted('moreOnly', rest) : '',
      language: entry.article.language,
      direction: directionOf(entry.article.language),
    };
  });
}

/** What a column shows of a report; `rest` counts what only this report says and is not shown. */
interface Excerpt {
  readonly sentences: ReportColumn['sentences'];
  readonly rest: number;
}

/** Of a report that stands alone; nothing is compared. */
function beginningOf({ article }: Entry): Excerpt {
  return { sentences: firstSentences(article, mostShared).map(({ text }) => ({ text, only: false })), rest: 0 };
}

function excerptsOf(entries: readonly Entry[]): Excerpt[] {
  const comparison = compareReports(entries);
  return entries.map(({ article }) => {
    const told = comparison.get(article.key) ?? [];
    const shown = new Set(choose(told));
    return {
      sentences: told
        .filter((sentence) => shown.has(sentence))
        .map(({ text, tellers }) => ({ text, only: tellers < 2 })),
      rest: told.filter((sentence) => sentence.tellers < 2 && !shown.has(sentence)).length,
    };
  });
}

function choose(told: readonly ToldSentence[]): ToldSentence[] {
  const shared = told.filter(({ tellers }) => tellers > 1).slice(0, mostShared);
  const only = told
    .filter(({ tellers }) => tellers < 2)
    .map((sentence) => ({ sentence, weight: weightOf(sentence.text) }))
    .sort((a, b) => b.weight - a.weight);
  return [...shared, ...only.slice(0, mostOnly).map(({ sentence }) => sentence)];
}

const openingQuotes = '"“«‘';

/** Figures, words quoted and names make a sentence worth comparing; a very short one tells little. */
function weightOf(text: string): number {
  let figures = 0;
  let names = 0;
  let quoted = 0;
  for (let at = 0, before = 0; at < text.length; at += 1) {
    const found = kindAt(text, at);
    if ((found & kind.number) !== 0 && (before & kind.number) === 0) figures += 1;
    if (
      (found & kind.capital) !== 0 &&
      at > 1 &&
      text.charAt(at - 1) === ' ' &&
      (kindAt(text, at - 2) & kind.small) !== 0
    )
      names += 1;
    if (quoted === 0 && openingQuotes.includes(text.charAt(at))) quoted = 2;
    before = found;
  }
  return figures * 2 + quoted + Math.min(names, 4) - (text.length < 40 ? 3 : 0);
}
