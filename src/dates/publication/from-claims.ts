import type { Edtf, Inferred, Reading } from '../../model.ts';
import { edtfBounds } from '../edtf.ts';

/**
 * The day that the article itself claims: its most trusted claim, made narrower by a later claim that
 * lies within it (a folder named 2021 beside a tail line with the day).
 */
export function fromClaims({ article }: Reading): Inferred<Edtf> | null {
  const valid = article.claims.filter((claim) => edtfBounds(claim.value) !== null);
  return valid.reduce<Inferred<Edtf> | null>(
    (best, claim) => (best === null || isWithin(claim.value, best.value) ? claim : best),
    null,
  );
}

function isWithin(value: Edtf, other: Edtf): boolean {
  const inner = edtfBounds(value);
  const outer = edtfBounds(other);
  if (!inner || !outer) return false;
  return inner.first >= outer.first && inner.last <= outer.last && inner.last - inner.first < outer.last - outer.first;
}
