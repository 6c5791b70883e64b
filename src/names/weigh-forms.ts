import type { NameKind } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { clues } from './clues/all.ts';

/** The kinds in the order in which a tie is settled. */
export const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Everything an article says of one written form. */
export interface Form {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Log-odds for each kind, all clues together. */
  readonly weight: Readonly<Record<NameKind, number>>;
  /** The clue that spoke loudest for each kind. */
  readonly reason: Readonly<Record<NameKind, string>>;
}

function weighForm(key: string, candidates: readonly Candidate[]): Form {
  const weight = { person: 0, organisation: 0, place: 0 };
  const loudest = { person: 0, organisation: 0, place: 0 };
  const reason = { person: 'capitals', organisation: 'capitals', place: 'capitals' };
  // Uses of one form in one article are not independent: their sum grows with the root of their number.
  const damping = 1 / Math.sqrt(candidates.length);
  for (const clue of clues) {
    const looked = clue.looksAt === 'form' ? candidates.slice(0, 1) : candidates;
    for (const candidate of looked) {
      const votes = clue.weigh(candidate);
      if (votes === null) continue;
      for (const kind of kinds) {
        const vote = (votes[kind] ?? 0) * (clue.looksAt === 'form' ? 1 : damping);
        weight[kind] += vote;
        if (vote > loudest[kind]) {
          loudest[kind] = vote;
          reason[kind] = clue.name;
        }
      }
    }
  }
  return { key, candidates, weight, reason };
}

/** The written forms of an article with what the clues say of each, in order of appearance. */
export function weighForms(candidates: readonly Candidate[]): Form[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = byKey.get(candidate.key);
    if (same) same.push(candidate);
    else byKey.set(candidate.key, [candidate]);
  }
  return [...byKey].map(([key, same]) => weighForm(key, same));
}
