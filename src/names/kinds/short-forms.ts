import { isAlias } from '../alias.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';
import { type Refiner, type SettledForm, settleAsPerson } from './settled-form.ts';

/** What a part of a full name gains: its last words most, a first name less. */
const partVotes = { last: 6, first: 3.5 };

/** What a form gains of which the text says that somebody goes by it. */
const aliasVote = 5;

/** `al-Badri`: the article of Arabic before the name that stands alone too. */
const behindArticle = /^(?:al|el|as|ad|an|ar|ash|az|at)-(.+)$/;

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
    const [, bare] = behindArticle.exec(words.at(-1)!) ?? [];
    if (bare !== undefined) add(bare, partVotes.last);
    // `Al Harthy` of Salem bin Rashid Al Harthy
    for (let from = 1; from < words.length - 1; from++) add(words.slice(from).join(' '), partVotes.first);
    // `the chin` of Vito ‘The Chin’ Greco
    const [, nickname] = /["'“”‘’] (.+) ["'“”‘’]/.exec(key) ?? [];
    if (nickname !== undefined) add(nickname, partVotes.first);
  }
  return parts;
}

/** A word or two that are part of a full name of the article are that person, and so is what somebody goes by. */
export const settleShortForms: Refiner = (forms) => {
  const parts = partsOfNames(forms);
  return forms.map((form) => {
    const vote = parts.get(form.key);
    if (vote !== undefined) return settleAsPerson(form, vote, 'part-of-full-name');
    return form.candidates.some(isAlias) ? settleAsPerson(form, aliasVote, 'alias') : form;
  });
};
