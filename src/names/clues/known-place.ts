import { is } from '../tokenise.ts';
import { canonicalPlace, isPlace } from '../gazetteer.ts';
import { WordClass } from '../word-classes.ts';
import type { Clue } from './clue.ts';

/** The gazetteer: towns, regions, countries; nationalities are none of the three kinds. */
export const knownPlace: Clue = {
  name: 'known-place',
  looksAt: 'form',
  weigh({ key, tokens }) {
    const first = tokens[0]!;
    if (canonicalPlace(key) !== undefined && (tokens.length > 1 || !is(first, WordClass.given)))
      return { person: -4, organisation: -2.5, place: 4 };
    if (isPlace(key)) {
      const named =
        tokens.every((token) => is(token, WordClass.given | WordClass.family)) && !is(first, WordClass.placeLead);
      const worded = tokens.length === 1 && is(first, WordClass.word);
      return { person: named ? -1 : -4, organisation: -2, place: worded ? 1 : named ? 2.5 : 4 };
    }
    if (tokens.length === 1) return is(first, WordClass.people) ? { person: -4, organisation: -4, place: -4 } : null;
    if (is(first, WordClass.people)) return { person: -3 };
    const last = tokens.at(-1)!;
    const placed = tokens.some((token) => is(token, WordClass.place) && !is(token, WordClass.given | WordClass.family));
    return placed ? { person: is(last, WordClass.place) ? -1.5 : -1, organisation: 0.7 } : null;
  },
};
