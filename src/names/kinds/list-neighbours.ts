import type { NameKind } from '../../model.ts';
import { after, before, type Candidate } from '../candidate.ts';
import { nextInList } from './next-in-list.ts';
import { type Refiner, type SettledForm, settle } from './settled-form.ts';

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

/**
 * Votes that names in a list give each other (`Ada Berg, Omar Nasri and Li Wen`), by form key. Only several words
 * together count: a single capital beside another says little.
 */
function listVotes(forms: readonly SettledForm[]): Map<string, Record<NameKind, number>> {
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

/** The forms with the votes that names in one list give each other, as `judged` takes them. */
function addListVotes(forms: readonly SettledForm[], judged: readonly SettledForm[]): readonly SettledForm[] {
  const votes = listVotes(judged);
  if (votes.size === 0) return forms;
  return forms.map((form) => {
    const extra = votes.get(form.key);
    if (!extra) return form;
    const { weight, reason } = form;
    const settled = settle({
      ...form,
      weight: {
        person: weight.person + extra.person,
        organisation: weight.organisation + extra.organisation,
        place: weight.place + extra.place,
      },
    });
    return reason[settled.kind] === 'capitals' ? { ...settled, rule: 'list-neighbours' } : settled;
  });
}

/** Names in one list are of one kind: `in Torva, Lisle and Berge`, where the first says of the second, the second of the third. */
export const settleNeighbours: Refiner = (alone) => {
  const once = addListVotes(alone, alone);
  return once === alone ? alone : addListVotes(alone, once);
};
