import { settleKin } from './kin.ts';
import { settleNeighbours } from './list-neighbours.ts';
import { settleListed } from './listed-people.ts';
import { settlePartsOfBodies } from './part-of-body.ts';
import { type Refiner, type SettledForm, settle } from './settled-form.ts';
import { settleShortForms } from './short-forms.ts';
import type { Form } from '../weigh-forms.ts';

/** Each goes by what those before it made sure: a surname is shared only once a list has told whose it is. */
const refiners: readonly Refiner[] = [settleNeighbours, settleListed, settleKin, settleShortForms, settlePartsOfBodies];

/** Decides each form's kind, first by its own clues, then by the other forms of the article. */
export function settleForms(forms: readonly Form[]): readonly SettledForm[] {
  return refiners.reduce<readonly SettledForm[]>((settled, refine) => refine(settled), forms.map(settle));
}
