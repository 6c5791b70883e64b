import type { NameKind } from '../model.ts';
import { after, before, type Candidate } from './candidate.ts';
import type { SettledForm } from './settle-forms.ts';

/** How far two names are of one kind when only this stands between them. */
const joins = new Set(', ; and & or und oder y o et ou e och og en dan ve'.split(' '));

/** How many words a bracket right behind a name may hold: a team, an age, a party. */
const longestBracket = 4;

/** How many tokens a bracket behind the name takes: `Ada Berg (Malmo), Omar Nasri (Tunis)`. */
function bracketBehind(candidate: Candidate): number {
  if (after(candidate)?.text !== '(') return 0;
  for (let size = 3; size <= longestBracket + 2; size++) if (after(candidate, size)?.text === ')') return size;
  return 0;
}

const and = /^(?:and|or|y|o|et|ou|und|oder|e|och|og|en|dan|ve)$/;

/** Whether an `and` stands between the two, or right behind the second, which the list goes on or ends with. */
function isListed(candidate: Candidate, index: number): boolean {
  const { tokens } = candidate.passage;
  return and.test(tokens[index - 1]!.key) || and.test(tokens[index + 1]?.key ?? '');
}

/** What a name says of its neighbour: most where a place stands in one list with a word that is not known. */
function weightOf(by: SettledForm, { candidates: [to] }: SettledForm, listed: boolean): number {
  const unknown = to!.tokens.length === 1 && to!.tokens[0]!.classes === 0 && to!.tokens[0]!.shape === 'cap';
  return by.kind === 'place' && unknown && listed ? 1.6 : 0.8;
}

/** Index in the passage of the word after the comma or `and` that follows a name, if one follows. */
export function nextInList(candidate: Candidate): number | null {
  const skipped = bracketBehind(candidate);
  const first = after(candidate, skipped + 1);
  if (!first || !joins.has(first.key)) return null;
  const second = after(candidate, skipped + 2);
  const pair = first.key === ',' && second !== undefined && /^(?:and|&)$/.test(second.key);
  return candidate.to + skipped + (pair ? 2 : 1);
}

/**
 * Votes that names in a list give each other (`Ada Berg, Omar Nasri and Li Wen`), by form key. Only several words
 * together count: a single capital beside another says little.
 */
export function listVotes(forms: readonly SettledForm[]): Map<string, Record<NameKind, number>> {
  const at = new Map<number | undefined, SettledForm>();
  const place = ({ passage }: Candidate, index: number) => passage.tokens[index]?.start;
  for (const form of forms) for (const candidate of form.candidates) at.set(place(candidate, candidate.from), form);
  const votes = new Map<string, Record<NameKind, number>>();
  const vote = (to: SettledForm, by: SettledForm, listed: boolean) => {
    if (by.score < (by.kind === 'place' ? 0.52 : 0.6) || (by.kind === 'person' && !by.key.includes(' '))) return;
    const own = votes.get(to.key) ?? { person: 0, organisation: 0, place: 0 };
    own[by.kind] = Math.min(own[by.kind] + weightOf(by, to, listed), 1.6);
    votes.set(to.key, own);
  };
  for (const form of forms)
    for (const candidate of form.candidates) {
      const index = nextInList(candidate);
      const next = index === null ? undefined : at.get(place(candidate, index));
      if (!next || next === form) continue;
      const listed = isListed(candidate, index!);
      vote(next, form, listed);
      // A place after a comma says where the one before is, not what.
      if (!(next.kind === 'place' && after(candidate)?.key === ',' && before(candidate)?.key !== ','))
        vote(form, next, listed);
    }
  return votes;
}
