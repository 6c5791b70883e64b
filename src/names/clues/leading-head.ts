import { before } from '../candidate.ts';
import { isSureGiven } from '../runs/piece.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import type { Token } from '../words/token.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** What streets, quarters and gates begin with, though they are given names elsewhere. */
const places = /^(?:rua|zona|avenida|calle|rue|bab)$/;

/** Letters that clubs have before their town, as people have initials: `AS Monaco`. */
const clubs = /^(?:as|sc|sv|fk|sk|nk|cf|cd|ud|rc|ssc|vfb|vfl|tsv|rb|bsc|afc|kv|ifk|bk)$/;

/** `Hotel Moyo`: a word for a body in front of a single name. */
function opensName([first, second, ...more]: readonly Token[]): boolean {
  return is(first, WordClass.organisationHead) && more.length === 0 && !isPlainWord(second!);
}

/** The first word says what the thing is, as in other languages: `Rio …`, `Centro …`, `Operation …`, `Los …`. */
export const leadingHead: Clue = {
  name: 'leading-head',
  looksAt: 'form',
  weigh(candidate) {
    const { tokens } = candidate;
    const [first] = tokens;
    if (tokens.length < 2 || first === undefined) return null;
    // A river’s name of several words begins so, a person’s of two as well.
    if ((first.key === 'rio' && tokens.length > 2) || places.test(first.key)) return { person: -5, place: 3 };
    // An Irish county.
    if (first.text === 'Co' && tokens.length === 2) return { person: -5, organisation: -3, place: 5 };
    // `River Torva`: who is called so is named with more than a given name's weight.
    if (first.key === 'river') return { person: -2.5, place: before(candidate)?.key === 'the' ? 3.5 : 2.5 };
    // `Lake Torva`, `Mount Torva`: given names and surnames, but in front of another seldom.
    if (/^(?:lake|mount|fort|camp)$/.test(first.key) && !isSureGiven(tokens[1]!))
      return { person: -2.5, organisation: -1, place: 3 };
    // `Bank Torva`; the Indonesian company `PT Torva`
    if (first.key === 'bank' || first.text === 'PT') return { person: -3, organisation: 3, place: -1 };
    if (first.shape === 'caps' && clubs.test(first.key) && tokens.slice(1).every((token) => is(token, WordClass.place)))
      return { person: -5, organisation: 2.5, place: -2 };
    if (is(first, WordClass.given)) return null;
    if (is(first, WordClass.organisationLead)) return { person: -3, organisation: 3, place: -1 };
    if (is(first, WordClass.placeLead)) return { person: -2, place: 2 };
    if (is(first, WordClass.thingHead) && isPlainWord(first)) return { person: -2.5 };
    if (tokens.some((token) => is(token, WordClass.organisationHead) && !is(token, WordClass.given | WordClass.family)))
      // `Hotel Moyo`; but `Civil Society Organizations`, `World Champion`, `Power Shortage Periods` are none.
      return { person: -3, organisation: opensName(tokens) ? 2 : 1.8 };
    return null;
  },
};
