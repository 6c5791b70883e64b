import type { Entry } from '../model.ts';
import { recordAddress, relative } from '../addresses.ts';
import { datelinePlace } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { compareReports, type ToldSentence } from './compare-reports.ts';
import { cutText } from './cut-text.ts';
import type { Marked } from './quote-evidence.ts';
import { articleRow, rowDay, type Row } from './rows.ts';
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
  const comparison = compareReports(entries);
  const { strings, counted } = catalogue.wording;
  return entries.map((entry) => {
    const outlet = catalogue.outletOf.get(entry.article.key);
    const told = comparison.get(entry.article.key) ?? [];
    const shown = new Set(entries.length > 1 ? choose(told) : told.slice(0, mostShared));
    const only = told.filter(({ tellers }) => tellers < 2);
    const rest = entries.length > 1 ? only.filter((sentence) => !shown.has(sentence)).length : 0;
    return {
      outlet: outlet?.name ?? strings.unnamedOutlet,
      outletHref: relative(address, recordAddress('outlet', outlet?.id ?? '')),
      day: rowDay(catalogue, entry.published),
      place: datelinePlace(catalogue, entry, address)?.text.text ?? '',
      article: articleRow(catalogue, entry, address),
      sentences: told
        .filter((sentence) => shown.has(sentence))
        .map(({ text, tellers }) => ({ text: cutText(text, longest), only: entries.length > 1 && tellers < 2 })),
      more: rest > 0 ? counted('moreOnly', rest) : '',
      language: entry.article.language,
      direction: directionOf(entry.article.language),
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

/** Figures, words quoted and names make a sentence worth comparing; a very short one tells little. */
function weightOf(text: string): number {
  const figures = text.match(/\p{N}+/gu)?.length ?? 0;
  const quoted = /["“«‘]/u.test(text) ? 2 : 0;
  const names = text.match(/\p{Ll} \p{Lu}/gu)?.length ?? 0;
  return figures * 2 + quoted + Math.min(names, 4) - (text.length < 40 ? 3 : 0);
}
