import type { NameKind } from '../model.ts';
import { isAlias } from './alias.ts';
import { kinOfPeople } from './kin.ts';
import { listVotes } from './list-neighbours.ts';
import { listedWithPeople } from './listed-people.ts';
import { type Form, kinds } from './weigh-forms.ts';
import { classesOf, WordClass } from './words/word-classes.ts';

/** A form with the kind the article as a whole gives it. */
export interface SettledForm extends Form {
  readonly kind: NameKind;
  readonly score: number;
  readonly rule: string;
}

/** Log-odds at which each kind is even: a name of several words needs less than a single one. */
const even: Readonly<Record<NameKind, readonly [single: number, several: number]>> = {
  person: [2, 1.5],
  organisation: [1.5, 2],
  place: [1.5, 2],
};

function settle(form: Form): SettledForm {
  const several = form.key.includes(' ') ? 1 : 0;
  const margin = (kind: NameKind) => form.weight[kind] - even[kind][several];
  const kind = kinds.reduce((best, next) => (margin(next) > margin(best) ? next : best));
  const { key, candidates, weight, reason } = form;
  return { key, candidates, weight, reason, kind, score: 1 / (1 + Math.exp(-margin(kind))), rule: reason[kind] };
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

/** What a part of a full name gains: its last words most, a first name less. */
const partVotes = { last: 6, first: 3.5 };

/** What a form gains of which the text says that somebody goes by it. */
const aliasVote = 5;

/** The parts of the full names of an article by which these people may be called, with what that says for each. */
function partsOfNames(forms: readonly SettledForm[]): Map<string, number> {
  const parts = new Map<string, number>();
  const add = (part: string, vote: number) => {
    if (vote > (parts.get(part) ?? 0)) parts.set(part, vote);
  };
  for (const { key, kind, score } of forms) {
    if (kind !== 'person' || score < 0.5 || !key.includes(' ')) continue;
    // `Roxton` of Manuel Roxton II
    const words = key.split(' ').filter((word) => (classesOf(word) & WordClass.suffix) === 0);
    words.forEach((word, at) => {
      // `Li` of Li Sen: two letters are a name in front only where surnames stand first, and are listed.
      const surname = at === 0 && word.length === 2 && (classesOf(word) & WordClass.family) !== 0;
      if (word.length > 2 || surname) add(word, at === words.length - 1 || surname ? partVotes.last : partVotes.first);
    });
    // `Badri` of Haider al-Badri
    const [, bare] = /^(?:al|el|as|ad|an|ar|ash|az|at)-(.+)$/.exec(words.at(-1)!) ?? [];
    if (bare !== undefined) add(bare, partVotes.last);
    // `Al Harthy` of Salem bin Rashid Al Harthy
    for (let from = 1; from < words.length - 1; from++) add(words.slice(from).join(' '), partVotes.first);
    // `the chin` of Vito ‘The Chin’ Greco
    const [, nickname] = /["'“”‘’] (.+) ["'“”‘’]/.exec(key) ?? [];
    if (nickname !== undefined) add(nickname, partVotes.first);
  }
  return parts;
}

/** A form that is a person whatever its words say: that it opens a sentence or is English words says nothing now. */
function settleAsPerson(form: SettledForm, vote: number, rule: string): SettledForm {
  const person = Math.max(form.weight.person, -1) + vote;
  const settled = settle({ ...form, weight: { ...form.weight, person } });
  return settled.kind === 'person' ? { ...settled, rule } : settled;
}

/** A word or two that are part of a full name of the article are that person, and so is what somebody goes by. */
function linkShortForms(forms: readonly SettledForm[]): SettledForm[] {
  const parts = partsOfNames(forms);
  return forms.map((form) => {
    const vote = parts.get(form.key);
    if (vote !== undefined) return settleAsPerson(form, vote, 'part-of-full-name');
    return form.candidates.some(isAlias) ? settleAsPerson(form, aliasVote, 'alias') : form;
  });
}

/** What a name gains that stands among sure people. */
const amongPeople = 2.6;

/** A name that a list of people holds is a person. */
function settleListed(forms: readonly SettledForm[]): readonly SettledForm[] {
  const listed = listedWithPeople(forms);
  if (listed.size === 0) return forms;
  return forms.map((form) => (listed.has(form.key) ? settleAsPerson(form, amongPeople, 'list-of-people') : form));
}

/** What a name gains that ends as a sure person's does. */
const kinVote = 1.5;

/** Who shares the surname of a person of the article is likely a person too. */
function settleKin(forms: readonly SettledForm[]): readonly SettledForm[] {
  const kin = kinOfPeople(forms);
  return kin.size === 0
    ? forms
    : forms.map((form) => (kin.has(form.key) ? settleAsPerson(form, kinVote, 'shared-surname') : form));
}

/** Decides each form's kind; the score says how sure that is, 0.5 being even. */
export function settleForms(forms: readonly Form[]): SettledForm[] {
  const alone = forms.map(settle);
  // `in Torva, Lisle and Berge`: what the first says of the second, the second says of the third.
  const once = addListVotes(alone, alone);
  const voted = once === alone ? alone : addListVotes(alone, once);
  return linkShortForms(settleKin(settleListed(voted)));
}
