import type { NameKind } from '../model.ts';
import { after, before, type Candidate } from './candidate.ts';
import type { SettledForm } from './settle-forms.ts';

/** How far two names are of one kind when only this stands between them. */
const joins = /^(?:,|;|and|&|or|und|y|e)$/;

/** Index in the passage of the word after the comma or `and` that follows a name, if one follows. */
function nextInList(candidate: Candidate): number | null {
  const first = after(candidate);
  if (!first || !joins.test(first.key)) return null;
  const second = after(candidate, 2);
  return candidate.to + (first.key === ',' && second !== undefined && /^(?:and|&)$/.test(second.key) ? 2 : 1);
}

/**
 * Votes that names in a list give each other (`Ada Berg, Omar Nasri and Li Wen`), by form key. Only several words
 * together count: a single capital beside another says little.
 */
export function listVotes(forms: readonly SettledForm[]): Map<string, Record<NameKind, number>> {
  const at = new Map<string, SettledForm>();
  const place = (candidate: Candidate, index: number) => `${candidate.passage.tokens[0]!.start}:${index}`;
  for (const form of forms) for (const candidate of form.candidates) at.set(place(candidate, candidate.from), form);
  const votes = new Map<string, Record<NameKind, number>>();
  const vote = (to: SettledForm, by: SettledForm) => {
    if (by.score < 0.6 || (by.kind === 'person' && !by.key.includes(' '))) return;
    const own = votes.get(to.key) ?? { person: 0, organisation: 0, place: 0 };
    own[by.kind] = Math.min(own[by.kind] + 0.8, 1.6);
    votes.set(to.key, own);
  };
  for (const form of forms)
    for (const candidate of form.candidates) {
      const index = nextInList(candidate);
      const next = index === null ? undefined : at.get(place(candidate, index));
      if (!next || next === form) continue;
      vote(next, form);
      // A place after a comma says where the one before is, not what.
      if (!(next.kind === 'place' && after(candidate)?.key === ',' && before(candidate)?.key !== ',')) vote(form, next);
    }
  return votes;
}
