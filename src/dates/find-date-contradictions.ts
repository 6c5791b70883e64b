import type { Article, Evidence, Problem, PublicationClaim } from '../model.ts';
import { edtfBounds } from './edtf.ts';

const placeOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

const quoted = (claim: PublicationClaim): string =>
  `${claim.value} (${claim.rule}: “${claim.evidence[0]?.quote.trim() ?? ''}”)`;

/** Days between two claims; 0 where they overlap. */
function distance(a: PublicationClaim, b: PublicationClaim): number {
  const [left, right] = [edtfBounds(a.value), edtfBounds(b.value)];
  return left && right ? Math.max(0, left.first - right.last, right.first - left.last) : 0;
}

/** Claims of the article that contradict its most trusted one. The article keeps them all; `check` lists them. */
export function findDateContradictions(article: Article): readonly Problem[] {
  const [best, ...others] = article.claims;
  if (!best) return [];
  return others
    .filter((claim) => distance(best, claim) > 0)
    .map((claim) => {
      const evidence: Evidence | undefined = claim.evidence.find(({ article: key }) => key === article.key);
      return {
        rule: 'date-contradiction',
        severity: 'warning',
        message: `The article is dated ${quoted(best)}, but also ${quoted(claim)}.`,
        file: article.file,
        ...(evidence ? placeOf(article.text, evidence.start) : {}),
      };
    });
}
