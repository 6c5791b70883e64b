import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Token } from '../words/token.ts';
import type { Clue } from './clue.ts';

const known = WordClass.place | WordClass.people | WordClass.knownBody | WordClass.plainAbbreviation;

/** Words in capitals among others: two letters in front are initials (`JR Reed`), a last word may be a surname. */
function lettersIn(tokens: readonly Token[]): number {
  const capitals = tokens.filter(({ shape }) => shape === 'caps');
  if (capitals.length === 0 || capitals.length === tokens.length) return 0;
  const [first] = tokens;
  const initials = first!.shape === 'caps' && first!.text.length === 2 && !is(first, known) && capitals.length === 1;
  const surname = tokens.at(-1)!.shape === 'caps' && is(tokens.at(-1), WordClass.family);
  return initials ? 1.2 : surname ? 0 : -2;
}

/** `Ali K.`: as suspects and witnesses are named in many countries; not `Serie A`. */
function isShortened(tokens: readonly Token[]): boolean {
  return (
    tokens.length === 2 &&
    /^\p{Lu}\.$/u.test(tokens[1]!.text) &&
    is(tokens[0], WordClass.given) &&
    !isPlainWord(tokens[0]!)
  );
}

/** `Torvabrum II`: a peak, a dam, a ship; people with a number have names of people. */
function isNumbered(tokens: readonly Token[]): boolean {
  const numeral = /^[ivx]+$/.test(tokens.at(-1)!.key);
  return numeral && !tokens.slice(0, -1).some((token) => is(token, WordClass.given | WordClass.family));
}

/** `Norte de Torva`: what begins with no given name is a place or a thing more often than one `de Torva`. */
function isRomance(tokens: readonly Token[]): boolean {
  const joined = tokens.some(({ shape, key }) => shape === 'lower' && /^(?:de|del|della|di|do|da|dos|das)$/.test(key));
  return (
    joined && tokens[0]!.shape === 'cap' && !is(tokens[0], WordClass.given | WordClass.family | WordClass.particle)
  );
}

/** Initials (`J. Smith`), small name words (`bin`), `Jr`: how people's names are built, and how they are not. */
export const nameShape: Clue = {
  name: 'name-shape',
  looksAt: 'form',
  weigh({ tokens, passage }) {
    const inner = tokens.slice(0, -1);
    let person = 0;
    if (inner.some(({ shape, text }) => shape === 'initial' && !/^U\.|^D\.C/.test(text)) && tokens.length > 1)
      person += 2;
    // `Puerta del Torva`: in languages that join everything so it says nothing.
    const joins = passage.foreign ? WordClass.bound : WordClass.particle;
    if (isRomance(tokens)) person -= 1;
    else if (tokens.some((token) => token.shape === 'lower' && is(token, joins))) person += 1.2;
    else if (passage.foreign && inner.some(({ shape }) => shape === 'lower') && !is(tokens[0], WordClass.given))
      person -= 1.5;
    if (inner.some(({ key }) => key === 'of' || key === 'for' || key === 'and')) person -= 5;
    if (tokens.some((token) => /^(?:al|el|ul|ur|ud|bin|abu)[-'’]/i.test(token.text))) person += 1;
    if (tokens.length > 1 && is(tokens.at(-1), WordClass.suffix)) person += isNumbered(tokens) ? -1.5 : 2;
    if (tokens.length > 1 && is(tokens[0], WordClass.nameHonorific)) person += 1;
    // `Umm Ahmad`, `Abu Sajid`: called after a child.
    if (tokens.length === 2 && /^(?:abu|umm|oum)$/.test(tokens[0]!.key) && is(tokens[1], WordClass.given)) person += 3;
    if (isShortened(tokens)) person += 1;
    if (tokens.some(({ text }) => /\d/.test(text))) person -= 4;
    person += lettersIn(tokens);
    return person === 0 ? null : { person };
  },
};
