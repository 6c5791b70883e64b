import { is } from '../tokenise.ts';
import { WordClass } from '../word-classes.ts';
import type { Clue } from './clue.ts';

const names = WordClass.given | WordClass.family;

/** A word that says what the thing is: `… University`, `Ministry of …`, `… River`, `… Act`. */
export const headWords: Clue = {
  name: 'head-word',
  looksAt: 'form',
  weigh({ tokens }) {
    const of = tokens.findIndex(({ key }) => key === 'of' || key === 'for');
    const closing = tokens.at(of > 0 ? of - 1 : -1)!;
    const alone = tokens.length === 1;
    if (is(closing, WordClass.organisationHead) && !(is(closing, names) && !is(closing, WordClass.word)))
      return alone ? { person: -4, organisation: -1 } : { person: -5, organisation: 4, place: -2 };
    if (is(closing, WordClass.placeHead) && !is(closing, names))
      return alone ? { person: -4, place: -1 } : { person: -4, organisation: -1, place: 4 };
    if (is(closing, WordClass.placeHead) && !alone && !is(tokens[0], WordClass.given))
      return { person: -1.5, place: 1.5 };
    if (is(closing, WordClass.thingHead) && !is(closing, names)) return { person: -4, organisation: -3, place: -3 };
    const lead = tokens[0]!;
    if (!alone && is(lead, WordClass.organisationLead) && !is(lead, WordClass.given))
      return { person: -3, organisation: 3, place: -1 };
    if (!alone && is(lead, WordClass.placeLead) && !is(lead, WordClass.given)) return { person: -2, place: 2 };
    const inner = tokens.filter((token) => is(token, WordClass.organisationHead) && !is(token, names));
    if (inner.length > 0) return { person: -3, organisation: 2 };
    return null;
  },
};
