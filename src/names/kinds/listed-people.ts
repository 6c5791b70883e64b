import type { Candidate } from '../candidate.ts';
import { isPlainWord } from '../words/tokenise.ts';
import { nextInList } from './next-in-list.ts';
import { type Refiner, type SettledForm, settleAsPerson } from './settled-form.ts';

/** So many sure people make a list a list of people. */
const fewestPeople = 3;

/** From which score on a form is what it is taken for. */
const sure = 0.6;

/** What a name gains that stands among sure people. */
const amongPeople = 2.6;

interface Listed {
  readonly form: SettledForm;
  readonly candidate: Candidate;
}

const isPerson = ({ kind, score, key }: SettledForm): boolean =>
  kind === 'person' && score >= sure && key.includes(' ');

/** The lists of an article that join names by commas and `and`, each with its names in their order. */
function listsOf(forms: readonly SettledForm[]): Listed[][] {
  const at = new Map<number, Listed>();
  for (const form of forms)
    for (const candidate of form.candidates) at.set(candidate.tokens[0]!.start, { form, candidate });
  const lists = new Map<Listed, Listed[]>();
  for (const listed of [...at.values()].sort((a, b) => a.candidate.tokens[0]!.start - b.candidate.tokens[0]!.start)) {
    const list = lists.get(listed) ?? [listed];
    lists.delete(listed);
    const { candidate } = listed;
    const index = nextInList(candidate);
    const start = index === null ? undefined : candidate.passage.tokens[index]?.start;
    const next = start === undefined ? undefined : at.get(start);
    if (next === undefined) lists.set(listed, list);
    else lists.set(next, [...list, next]);
  }
  return [...lists.values()];
}

/** Whether a name of several words is not words alone: `Holiday Moyo`, not `Senior Journalists`. */
function mayBeName({ key, candidates }: SettledForm): boolean {
  return key.includes(' ') && candidates[0]!.tokens.some((token) => !isPlainWord(token) && token.shape === 'cap');
}

/**
 * Keys of the forms that stand in a list of people and nothing else that is sure: `Eva Moyo, Trust Moyo, Omar Nasri
 * and Li Wen`. A list names things of one kind, whatever the words of one name mean elsewhere.
 */
function listedWithPeople(forms: readonly SettledForm[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const list of listsOf(forms)) {
    if (list.length <= fewestPeople || list.filter(({ form }) => isPerson(form)).length < fewestPeople) continue;
    if (list.some(({ form: { kind, score } }) => kind !== 'person' && score >= sure)) continue;
    for (const { form } of list) if (form.score < sure && mayBeName(form)) keys.add(form.key);
  }
  return keys;
}

/** A name that a list of people holds is a person. */
export const settleListed: Refiner = (forms) => {
  const listed = listedWithPeople(forms);
  if (listed.size === 0) return forms;
  return forms.map((form) => (listed.has(form.key) ? settleAsPerson(form, amongPeople, 'list-of-people') : form));
};
