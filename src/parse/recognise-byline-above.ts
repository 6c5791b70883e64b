import { readByline } from './byline-form.ts';
import { type Draft, infer, spanOf, take, withOutlet } from './draft.ts';
import { isParagraph } from './is-paragraph.ts';
import { oneLine } from './one-line.ts';
import { readDateLine } from './date-line.ts';

/** A name alone above a text could be its headline. */
const BY = /^(?:by|von|par|por|di|door|oleh)[:\s]\s*\p{Lu}/iu;

/** A headline is no longer. */
const LONGEST_HEADLINE = 170;

/** `By Ilse Brandt` on the first line, above the headline: only where one stands below, and below that a text. */
export function recogniseBylineAbove(draft: Draft): Draft {
  const [first, ...below] = draft.rest;
  if (draft.headline !== null || draft.byline !== null || !first || !BY.test(first.text)) return draft;
  const found = readByline(first.text.replace(/[\s,;|•·–—-]+$/u, ''));
  const [headline, ...text] = below.filter(({ text: line }) => readDateLine(line) === null);
  const isAbove =
    headline !== undefined &&
    headline.text.length <= LONGEST_HEADLINE &&
    !isParagraph(headline.text) &&
    text.some(({ text: line }) => isParagraph(line));
  if (!found || !isAbove) return draft;
  const byline = infer(draft.seed, oneLine(found.names), 'stated', 'byline', spanOf(first, found.names));
  return withOutlet({ ...take(draft, first), byline }, 'byline', first, found.outlet);
}
