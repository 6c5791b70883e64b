import type { NameKind } from '../../model.ts';
import { type Form, kinds } from '../weigh-forms.ts';

/** A form with the kind the article as a whole gives it. */
export interface SettledForm extends Form {
  readonly kind: NameKind;
  /** How sure that is; 0.5 is even. */
  readonly score: number;
  readonly rule: string;
}

/** What the forms of an article say of each other: all of them again, some settled otherwise. */
export type Refiner = (forms: readonly SettledForm[]) => readonly SettledForm[];

/** Log-odds at which each kind is even: a name of several words needs less than a single one. */
const even: Readonly<Record<NameKind, readonly [single: number, several: number]>> = {
  person: [2, 1.5],
  organisation: [1.5, 2],
  place: [1.5, 2],
};

/** The kind that a form's own weights speak for. */
export function settle(form: Form): SettledForm {
  const several = form.key.includes(' ') ? 1 : 0;
  const margin = (kind: NameKind) => form.weight[kind] - even[kind][several];
  const kind = kinds.reduce((best, next) => (margin(next) > margin(best) ? next : best));
  const { key, candidates, weight, reason } = form;
  return { key, candidates, weight, reason, kind, score: 1 / (1 + Math.exp(-margin(kind))), rule: reason[kind] };
}

/** A form that is a person whatever its words say: that it opens a sentence or is English words says nothing now. */
export function settleAsPerson(form: SettledForm, vote: number, rule: string): SettledForm {
  const person = Math.max(form.weight.person, -1) + vote;
  const settled = settle({ ...form, weight: { ...form.weight, person } });
  return settled.kind === 'person' ? { ...settled, rule } : settled;
}
