import { hasHead, names, type Trimmer } from '../runs/piece.ts';
import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

const heads =
  WordClass.organisationHead |
  WordClass.placeHead |
  WordClass.thingHead |
  WordClass.organisationLead |
  WordClass.placeLead |
  WordClass.people;

/** A word that is no English word, place or nationality: what names of people are made of. */
function isNameLike(token: Token): boolean {
  return token.shape === 'cap' && !isPlainWord(token) && !is(token, WordClass.place | WordClass.people);
}

/** Several of a kind, in no list: `CEOs`, `NGOs`, `Olympians`. */
const several = /^(?:\p{Lu}{2,}s|\p{Lu}\p{Ll}+(?:ians|ists|ators|eers))$/u;

const isSeveral = (token: Token): boolean => token.classes === 0 && several.test(token.text);

/**
 * Takes plain words off that stand before a name: `Teenager | Gary Stone`, `Chargers | Jamal Reed`. The name begins
 * with a given name, or, behind one plain word, has two words or more that are in no other list.
 */
export const leadingWords: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  let first = from;
  const stripped = (token: Token) =>
    token.shape !== 'lower' &&
    token.text !== 'PT' &&
    (isPlainWord(token) || is(token, WordClass.team) || isSeveral(token)) &&
    !is(token, WordClass.particle | WordClass.nameHonorific | names);
  while (first < to - 2 && stripped(tokens[first]!)) first++;
  const rest = tokens.slice(first, to);
  const team = first > from && is(tokens[first - 1], WordClass.team);
  const given =
    is(rest[0], WordClass.given) && !is(rest[0], WordClass.word | WordClass.people | (team ? 0 : WordClass.place));
  const unknown = first === from + 1 && !is(tokens[from], heads) && rest.every(isNameLike);
  if (first === from || !(given || unknown) || hasHead(rest)) return [piece];
  // `Footballer | Jamal Reed`: what somebody is, with a capital at the head of a sentence.
  const role = is(tokens[first - 1], WordClass.roleNoun) ? first - 1 : null;
  return [{ from: first, to, titleFrom: titleFrom ?? role }];
};
