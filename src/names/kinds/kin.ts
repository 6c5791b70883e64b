import { heads } from '../runs/piece.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import { type Refiner, type SettledForm, settleAsPerson } from './settled-form.ts';

/** From which score on a person's surname speaks for those who share it. */
const sure = 0.6;

/** What a name gains that ends as a sure person's does. */
const kinVote = 1.5;

const leads = heads | WordClass.placeLead | WordClass.organisationLead;

const surnameOf = ({ candidates }: SettledForm) => candidates[0]!.tokens.at(-1)!;

/**
 * Keys of the unsettled forms that end in the surname of a person of the article: `Shame Moyo` beside Virginia Moyo.
 * What begins as a body or a place does may be called after the person: `Hotel Moyo`.
 */
function kinOfPeople(forms: readonly SettledForm[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const form of forms)
    if (form.kind === 'person' && form.score >= sure && form.key.includes(' ')) surnames.add(surnameOf(form).key);
  const keys = new Set<string>();
  for (const form of forms) {
    if (form.score >= 0.5 || !form.key.includes(' ')) continue;
    const { tokens } = form.candidates[0]!;
    const surname = surnameOf(form);
    if (!surnames.has(surname.key) || isPlainWord(surname) || is(surname, WordClass.place)) continue;
    if (tokens.length <= 3 && tokens.every(({ shape }) => shape === 'cap') && !is(tokens[0], leads)) keys.add(form.key);
  }
  return keys;
}

/** Who shares the surname of a person of the article is likely a person too. */
export const settleKin: Refiner = (forms) => {
  const kin = kinOfPeople(forms);
  if (kin.size === 0) return forms;
  return forms.map((form) => (kin.has(form.key) ? settleAsPerson(form, kinVote, 'shared-surname') : form));
};
