import { is, isPlainWord } from '../words/tokenise.ts';
import type { Token } from '../words/token.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue, Votes } from './clue.ts';

const names = WordClass.given | WordClass.family;

/** A kind of head: what it says with words before it, and alone. */
interface Head {
  readonly fits: (closing: Token, tokens: readonly Token[]) => boolean;
  readonly several: Votes;
  readonly alone: Votes | null;
}

/** Ways as they are written short: `Torva Rd`, `Lisle Ave.`. */
const shortWays = /^(?:ave|blvd|cres|hwy|ln|pkwy|rd)$/;

/** In order; the first that fits speaks. */
const heads: readonly Head[] = [
  {
    fits: (closing) => shortWays.test(closing.key),
    several: { person: -5, organisation: -2, place: 4 },
    alone: null,
  },
  {
    fits: (closing, [first]) => is(closing, WordClass.team) && (is(first, WordClass.place) || !is(closing, names)),
    several: { person: -2.5, organisation: 3, place: -1 },
    alone: null,
  },
  {
    // `Torva School District` runs schools, as others do fire brigades.
    fits: (closing, tokens) =>
      closing.key === 'district' && /^(?:school|fire|health|transit|hospital)$/.test(tokens.at(-2)?.key ?? ''),
    several: { person: -5, organisation: 4, place: -2 },
    alone: null,
  },
  {
    fits: (closing) => is(closing, WordClass.organisationHead) && (!is(closing, names) || is(closing, WordClass.word)),
    several: { person: -5, organisation: 4, place: -2 },
    alone: { person: -4, organisation: -1 },
  },
  {
    fits: (closing, [first]) => is(closing, WordClass.organisationHead) && !is(first, WordClass.given),
    several: { person: -2, organisation: 2 },
    alone: null,
  },
  {
    fits: (closing) => is(closing, WordClass.placeHead) && !is(closing, names),
    several: { person: -4, organisation: -1, place: 4 },
    alone: { person: -4, place: -1 },
  },
  {
    fits: (closing, [first]) => is(closing, WordClass.placeHead) && !is(first, WordClass.given),
    several: { person: -1.5, place: 1.5 },
    alone: null,
  },
  {
    // `House Bill`: there are people called Bill.
    fits: (closing, [first]) =>
      is(closing, WordClass.thingHead) &&
      (!is(closing, names) || (closing.key === 'bill' && is(first, WordClass.organisationHead | WordClass.knownBody))),
    several: { person: -4, organisation: -3, place: -3 },
    alone: { person: -4, organisation: -3, place: -3 },
  },
];

/** `of` in the languages whose bodies and places say what they are in front: `Defensoría del Pueblo`. */
const ofAbroad = /^(?:de|del|des|du|do|da|dos|das|di|della|dello|dei|van|von)$/;

/** The word that says what the thing is: before `of`, or before the place where it is, else the last. */
function closingOf(tokens: readonly Token[]): Token {
  const of = tokens.findIndex(({ key }) => key === 'of' || key === 'for');
  if (of > 0) return tokens[of - 1]!;
  const front = WordClass.organisationHead | WordClass.placeHead;
  if (is(tokens[0], front) && ofAbroad.test(tokens[1]?.key ?? '')) return tokens[0]!;
  // `World War II`, `Torva Dam II`
  const numbered = tokens.length > 2 && /^[ivx]+$/.test(tokens.at(-1)!.key);
  if (numbered && is(tokens.at(-2), WordClass.thingHead | WordClass.placeHead)) return tokens.at(-2)!;
  const [inside, last] = tokens.slice(-2);
  const placed = tokens.length > 2 && is(last, WordClass.place) && is(inside, WordClass.organisationHead);
  return placed ? inside! : tokens.at(-1)!;
}

/**
 * The closing word says what the thing is: `… University`, `… River`, `… Act`; `Ministry of …`; `… College London`.
 */
export const closingHead: Clue = {
  name: 'closing-head',
  looksAt: 'form',
  weigh({ tokens }) {
    const closing = closingOf(tokens);
    const head = heads.find(({ fits }) => fits(closing, tokens));
    if (head) return tokens.length > 1 ? head.several : head.alone;
    // `Texas Instruments`: a place and a plain word.
    const [first] = tokens;
    const placed = tokens.length > 1 && is(first, WordClass.place) && !is(first, names) && isPlainWord(closing);
    return placed ? { person: -2, organisation: 1.5 } : null;
  },
};
