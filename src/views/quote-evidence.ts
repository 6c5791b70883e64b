import type { Certainty, Evidence, Inferred } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { recordLink } from './record-link.ts';

/** A passage with its deciding words between what stands around them. */
export interface Quotation {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly report: { readonly text: string; readonly href: string } | null;
}

/** What a value rests on, for the reader who asks. */
export interface Why {
  readonly rule: string;
  readonly quotations: readonly Quotation[];
}

/** A value in words with how it is known; `why` is null where there is nothing to open. */
export interface Marked {
  readonly text: string;
  readonly certainty: Certainty;
  readonly why: Why | null;
}

const around = 70;
const mostQuotations = 4;

/** An inferred value in words. `from` is the page it is shown on, `here` the article the page is about. */
export function markInferred(
  catalogue: Catalogue,
  inferred: Inferred<string>,
  text: string,
  from: string,
  here: string | null = null,
): Marked {
  return {
    text,
    certainty: inferred.certainty,
    why: { rule: inferred.rule, quotations: quoteEvidence(catalogue, inferred.evidence, from, here) },
  };
}

/** A value in words without its reasons: for lists. */
export function markBriefly(inferred: Inferred<string>, text: string): Marked {
  return { text, certainty: inferred.certainty, why: null };
}

/** The first passages of evidence, each with the words around it; an article that is gone is left out. */
export function quoteEvidence(
  catalogue: Catalogue,
  evidence: readonly Evidence[],
  from: string,
  here: string | null,
): Quotation[] {
  return evidence.slice(0, mostQuotations).map((item) => {
    const entry = catalogue.archive.entries.get(item.article);
    const text = entry?.article.text.slice(item.start, item.end) === item.quote ? entry.article.text : null;
    return {
      before: text === null ? '' : wordsBefore(text, item.start),
      marked: oneLine(item.quote),
      after: text === null ? '' : wordsAfter(text, item.end),
      report:
        entry === undefined || item.article === here
          ? null
          : { text: entry.article.headline.value, href: recordLink(from, 'article', entry.id) },
    };
  });
}

function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - around);
  const line = text.slice(from, start).replace(/^[\s\S]*\n\s*\n/u, '');
  const whole = from === 0 || line.length < start - from;
  return oneLine(whole ? line : `…${line.replace(/^\S*/u, '')}`);
}

function wordsAfter(text: string, end: number): string {
  const to = Math.min(text.length, end + around);
  const line = text.slice(end, to).replace(/\n\s*\n[\s\S]*$/u, '');
  const whole = to === text.length || line.length < to - end;
  return oneLine(whole ? line : `${line.replace(/\S*$/u, '')}…`);
}

const notOneSpace = /[^\S ]|\s\s/u;

/** Line breaks and runs of spaces as one space, ends kept; most texts are so already. */
export function oneLine(text: string): string {
  return notOneSpace.test(text) ? text.replace(/\s+/gu, ' ') : text;
}
