import { findDays } from '../../src/dates/find-days.ts';
import type { Article, Certainty, Dateline, Edtf, Inferred, PublicationClaim, Reading } from '../../src/model.ts';

/** What a test says about an article beside its text. */
export interface ArticleFacts {
  readonly key?: string;
  readonly language?: string;
  /** Days that the article claims, best first; the quote need not stand in the text. */
  readonly claims?: readonly {
    readonly value: Edtf;
    readonly rule: string;
    readonly quote?: string;
    readonly certainty?: Certainty;
  }[];
  /** The dateline as it stands in the text, with the day in it. */
  readonly dateline?: { readonly written: string; readonly day: string | null; readonly place?: string };
}

function datelineOf(text: string, { written, day, place }: NonNullable<ArticleFacts['dateline']>): Dateline {
  const start = text.indexOf(written);
  return { start, end: start + written.length, place: place ?? null, agency: null, day };
}

/** An article whose paragraphs are divided by blank lines; the headline is not part of the text. */
export function articleOf(text: string, facts: ArticleFacts = {}): Article {
  const key = facts.key ?? 'a.txt';
  const dateline = facts.dateline ? datelineOf(text, facts.dateline) : null;
  const claims = (facts.claims ?? []).map(({ value, rule, quote = value, certainty = 'stated' }): PublicationClaim => {
    const start = Math.max(0, text.indexOf(quote));
    return { value, rule, certainty, evidence: [{ article: key, start, end: start + quote.length, quote }] };
  });
  const blocks = [...text.matchAll(/\S.*?(?=\n\s*\n|\s*$)/gs)].map((match) => {
    const start = dateline?.start === match.index ? dateline.end : match.index;
    const end = match.index + match[0].length;
    return { kind: 'paragraph' as const, start, end, text: text.slice(start, end) };
  });
  return {
    key,
    file: key,
    text,
    headline: { value: 'A headline', certainty: 'implied', rule: 'test', evidence: [] },
    standfirst: null,
    byline: null,
    outlet: null,
    dateline,
    claims,
    address: null,
    language: facts.language ?? 'en',
    blocks,
    otherFields: {},
  };
}

/** An article with the days found in it. */
export function readingOf(text: string, facts: ArticleFacts = {}): Reading {
  const article = articleOf(text, facts);
  return { article, days: findDays(article), mentions: [] };
}

/** A day of publication as a marker gives it. */
export const publishedOn = (value: Edtf): Inferred<Edtf> => ({
  value,
  certainty: 'stated',
  rule: 'date-marker',
  evidence: [],
});
