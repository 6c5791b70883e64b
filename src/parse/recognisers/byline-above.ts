import { readByline } from '../byline-form.ts';
import { type Draft, infer, spanOf, take, withOutlet } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';
import { oneLine } from '../one-line.ts';
import { readDateLine } from '../date-line.ts';
import { readDateline } from '../dateline-form.ts';

/** A name alone above a text could be its headline: `By Ana Ruiz`, `Ana Ruiz, Gazette Reporter`. */
const BY =
  /^(?:by|von|par|por|di|door|oleh)[:\s]\s*\p{Lu}|^(?:\p{Lu}\S+\s){1,3}\p{Lu}[^\s,]+,\s(?:\p{Lu}\S+\s){0,3}(?:Reporter|Correspondent|Writer|Editor)$/iu;

/** A headline is no longer. */
const LONGEST_HEADLINE = 170;

/**
 * `By Ilse Brandt` on the first line: above the headline and, below that, a text, or where the headline was lost, for
 * which a day given before it speaks, or a dateline below it.
 */
export function recogniseBylineAbove(draft: Draft): Draft {
  const [first, ...below] = draft.rest;
  if (draft.headline !== null || draft.byline !== null || !first || !BY.test(first.text)) return draft;
  const found = readByline(first.text.replace(/[\s,;|•·–—-]+$/u, ''));
  const [headline, ...text] = below.filter(({ text: line }) => readDateLine(line) === null);
  if (!found || headline === undefined) return draft;
  const isText = isParagraph(headline.text);
  const isAbove =
    !isText && headline.text.length <= LONGEST_HEADLINE && text.some(({ text: line }) => isParagraph(line));
  const isLost = isText && (draft.claims.length > 0 || readDateline(headline.text) !== null);
  if (!isAbove && !isLost) return draft;
  const byline = infer(draft.seed, oneLine(found.names), 'stated', 'byline', spanOf(first, found.names));
  return withOutlet({ ...take(draft, first), byline }, 'byline', first, found.outlet);
}
