import type { Edtf, Inferred, PublicationClaim, Reading } from '../../model.ts';
import { edtfBounds } from '../edtf.ts';
import { isOfTwoOrders } from './from-day-order.ts';

/**
 * The day that the article itself claims: its most trusted claim, made narrower by a later claim that
 * lies within it (a folder named 2021 beside a tail line with the day).
 */
export function fromClaims({ article }: Reading): Inferred<Edtf> | null {
  return best(article.claims.filter(({ certainty }) => certainty !== 'guessed'));
}

/** The same of its guesses, for an article that says no better: the day of a change, or of the note that holds it. */
export function fromGuesses({ article }: Reading): Inferred<Edtf> | null {
  return best(article.claims.filter((claim) => claim.certainty === 'guessed' && !isOfTwoOrders(claim)));
}

function best(claims: readonly PublicationClaim[]): Inferred<Edtf> | null {
  const valid = claims.filter((claim) => edtfBounds(claim.value) !== null);
  return valid.reduce<Inferred<Edtf> | null>(
    (narrowest, claim) => (narrowest === null || isWithin(claim.value, narrowest.value) ? claim : narrowest),
    null,
  );
}

function isWithin(value: Edtf, other: Edtf): boolean {
  const inner = edtfBounds(value);
  const outer = edtfBounds(other);
  if (!inner || !outer) return false;
  return inner.first >= outer.first && inner.last <= outer.last && inner.last - inner.first < outer.last - outer.first;
}
