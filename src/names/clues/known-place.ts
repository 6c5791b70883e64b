import { isSureGiven, names } from '../runs/piece.ts';
import { is } from '../words/tokenise.ts';
import { countryAbroad } from '../words/countries-abroad.ts';
import { isPlace, isWide } from '../words/gazetteer.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** Endings that towns and countries have in many languages, on words in no list. */
const placeEnding = /^[a-z]{3,}(?:abad|istan|garh|ganj|nagar|puram|grad|ville|burgh|shire)$/;

/** `Islamic Republic of Iran`, `Kingdom of Norway`: a country in full. */
function stateOf(key: string): boolean {
  if (!key.includes(' of ')) return false;
  const [, name] =
    /^(?:[^ ]+ ){0,2}(?:republic|kingdom|state|states|sultanate|emirate|commonwealth) of (?:the )?(.+)$/.exec(key) ??
    [];
  return name !== undefined && isPlace(name);
}

/** The gazetteer: towns, regions, countries; nationalities are none of the three kinds. */
export const knownPlace: Clue = {
  name: 'known-place',
  looksAt: 'form',
  weigh({ key, tokens, passage }) {
    const first = tokens[0]!;
    // `Am Ende`: a town elsewhere, a word of this language.
    if (passage.foreign && tokens.length === 1 && is(first, WordClass.function)) return null;
    const abroad = passage.foreign && countryAbroad(key) !== undefined;
    if (isWide(key) || stateOf(key) || abroad)
      return { person: -5, organisation: -3, place: tokens.length > 1 ? 6 : 4 };
    // What one language alone calls a country is in no gazetteer.
    if (isPlace(key) || (tokens.length === 1 && is(first, WordClass.place))) {
      const named =
        tokens.every((token) => is(token, WordClass.given | WordClass.family)) && !is(first, WordClass.placeLead);
      const worded = tokens.length === 1 && is(first, WordClass.word) && !passage.foreign;
      return { person: named ? -1 : -4, organisation: -2, place: worded ? 1 : named ? 2.5 : 4 };
    }
    if (tokens.length === 1 && first.classes === 0 && placeEnding.test(key)) return { person: -5, place: 3 };
    if (tokens.length === 1) return is(first, WordClass.people) ? { person: -4, organisation: -4, place: -4 } : null;
    const last = tokens.at(-1)!;
    // `Texas Republicans`, `Torva Muslims`
    if (is(last, WordClass.people) && last.key.endsWith('s') && !is(last, names)) return { person: -4 };
    // `Karim Torvabad`: what ends so is a place, whoever founded it.
    if (last.classes === 0 && placeEnding.test(last.key)) return { person: -4, place: 3 };
    // `Christian Berg` may be a person, `Christian Communities` not.
    if (is(first, WordClass.people) && !(is(first, WordClass.given) && is(last, names))) return { person: -3 };
    // `Karen Somerville`: many towns are surnames.
    const surname = isSureGiven(first) && is(last, WordClass.place);
    if (surname) return { person: is(last, names) ? 0 : -0.3 };
    const placed = tokens.some((token) => is(token, WordClass.place) && !is(token, WordClass.given | WordClass.family));
    return placed ? { person: is(last, WordClass.place) ? -1.5 : -1, organisation: 0.7 } : null;
  },
};
