import { isWide } from '../words/gazetteer.ts';
import type { Token } from '../words/token.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** Bodies whose words would be people or places. */
const knownPhrases =
  /^(?:(?:.+ )?red (?:cross|crescent)|cruz (?:roja|vermelha)|croix[ -]rouge|islamic state|boko haram|al jazeera|al arabiya|al qaeda|al shabaab|scotland yard|(?:jogorku|zhogorku) kenesh|(?:milli|oliy) majlis|verkhovna rada|rfe \/ rl|white house|wells fargo|morgan stanley|goldman sachs|rolls royce|mercedes benz|louis vuitton)$/;

/** `UNICEF Kenya`, `NHS England`: a body’s own of a country. */
function isBranch([first, ...country]: readonly Token[]): boolean {
  if (country.length === 0 || is(first, WordClass.place | WordClass.plainAbbreviation)) return false;
  const letters = first!.shape === 'caps' && first!.text.length > 2;
  return (letters || is(first, WordClass.knownBody)) && isWide(country.map(({ key }) => key).join(' '));
}

/** Bodies that are known by one word: `NATO`, `Parliament`, `Reuters`. */
export const knownBody: Clue = {
  name: 'known-body',
  looksAt: 'form',
  weigh({ key, tokens }) {
    if (knownPhrases.test(key)) return { person: -5, organisation: 5, place: -5 };
    if (isBranch(tokens)) return { person: -4, organisation: 4, place: -2 };
    return tokens.length === 1 && is(tokens[0], WordClass.knownBody)
      ? { person: -4, organisation: 4, place: -1.5 }
      : null;
  },
};
