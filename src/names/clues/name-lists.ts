import { is, isPlainWord } from '../words/tokenise.ts';
import type { Token } from '../words/token.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

const heads = WordClass.organisationHead | WordClass.placeHead | WordClass.thingHead;

function isName(token: Token, bit: number): boolean {
  return is(token, bit) && !is(token, heads);
}

/** `Vito ‘The Chin’ Greco` without what stands in quotation marks. */
function withoutNickname(tokens: readonly Token[]): readonly Token[] {
  const opens = tokens.findIndex(({ shape }) => shape === 'mark');
  const closes = tokens.findLastIndex(({ shape }) => shape === 'mark');
  return opens < 0 ? tokens : [...tokens.slice(0, opens), ...tokens.slice(closes + 1)];
}

/** Given and family names in their places; English words speak against a person. */
export const nameLists: Clue = {
  name: 'name-lists',
  looksAt: 'form',
  weigh(candidate) {
    const tokens = withoutNickname(candidate.tokens);
    // Nothing but a nickname in quotation marks is no name.
    if (tokens.length === 0 || tokens.length > 6) return { person: -4 };
    const [first, last] = [tokens[0]!, tokens.at(-1)!];
    if (tokens.length === 1) {
      // A letter alone is no name; `U.S.` is one.
      if (first.key.length === 1) return { person: -4, place: -4 };
      if (is(first, WordClass.word)) return { person: is(first, WordClass.sureGiven) ? 0 : -1.5 };
      return isName(first, WordClass.given | WordClass.family) ? { person: 0.8 } : null;
    }
    // `Raja Karim Dogarzai`: a title of respect that stays in the name says nothing by itself.
    // So does `Lord Menzies`.
    const peer = tokens.length === 2 && /^(?:lord|baron|duke)$/.test(first.key) && !isPlainWord(last);
    const respect = peer || (tokens.length > 2 && is(first, WordClass.nameHonorific) && isPlainWord(first));
    const lead = first.shape === 'initial' || respect ? tokens[1]! : first;
    const sure = isName(lead, WordClass.given) && (!is(lead, WordClass.word) || is(lead, WordClass.sureGiven));
    let person = 0;
    if (isName(lead, WordClass.given)) person += sure ? 2.2 : 1.2;
    else if (isName(lead, WordClass.family)) person += is(lead, WordClass.word) ? 0 : 1;
    if (isName(last, WordClass.family)) person += is(last, WordClass.word) ? 0.7 : 1.6;
    else if (isName(last, WordClass.given)) person += is(last, WordClass.word) ? 0.3 : 1.2;
    for (const token of tokens) {
      if (token === first && respect) continue;
      // `Salvatore Lo Torvo`
      if (candidate.passage.foreign && is(token, WordClass.function) && token !== first) continue;
      if (isPlainWord(token)) person -= token === last ? (sure ? 0.6 : 1.2) : 2;
      else if (token.classes === 0 && token.shape === 'cap') person += candidate.passage.foreign ? 0.3 : 0.9;
    }
    // `John Reed Memorial Records`: a body or a thing named after somebody.
    if (tokens.filter(isPlainWord).length > 1) person -= 2;
    return { person };
  },
};
