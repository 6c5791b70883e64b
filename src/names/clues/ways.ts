import { after, before, type Candidate } from '../candidate.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** Who goes, and how: to a place. */
const going = setOf(
  'fled flee fleeing moved moving travel travelled traveled travelling returned return returning flew fly flying flight flights drove driving headed heading rushed transferred relocated evacuated airlifted walked marched deployed retreated shifted sailed extradited deported troops soldiers police reinforcements peacekeepers aid goods trucks way road roads route routes highway bus buses train trains trip journey visit access convoy close closer',
);

/** Who comes, and how: from a place. */
const coming = setOf(
  'men women people families children refugees migrants villagers residents fishermen farmers students youths boys girls traders herders teenager man woman boy girl youth couple family resident native fisherman farmer trader herder fled flee fleeing came come coming arrived arriving returned returning travelled traveled travelling evacuated displaced deported withdrew withdrawn withdrawal retreat retreated flight flights bus buses train road roads way hails hailed hailing originally km kms kilometres kilometers miles metres',
);

/** What lies of a place, or is done to one. */
const beside = setOf(
  'north south east west northeast northwest southeast southwest outskirts suburb suburbs parts siege shelling bombardment bombing inhabitants outside',
);

/** What is done to towns and to nobody. */
const done = setOf('fled fleeing shelled shelling bombed bombarded overran besieged recaptured retook');

const attacks = setOf('strike strikes airstrike airstrikes raid raids shelling bombardment offensive assault advance');

/** The small words over which these words lead to a place. */
const led: Readonly<Record<string, ReadonlySet<string>>> = { to: going, from: coming, of: beside, on: attacks };

/** What is done to towns more than to anybody. */
const reached = setOf('entered entering raided reached seized captured off');

/** Several words that may well be somebody (`students from Ada Berg’s school`), and letters, which are a body. */
const mayBeOther = ({ tokens }: Candidate): boolean =>
  tokens.length > 1
    ? tokens.some((token) => is(token, WordClass.given | WordClass.family | WordClass.particle))
    : tokens[0]!.shape === 'caps';

/** `Ada Berg from X of Y`, `Ada Berg, 34, of X`: where somebody lives, behind the name. */
function isHome(candidate: Candidate): boolean {
  const [word, behind] = [before(candidate)!.key, before(candidate, 2)];
  if (word === 'of') return behind?.text === ',' && before(candidate, 3)?.shape === 'number';
  return word === 'from' && after(candidate)?.key === 'of' && isCapitalised(after(candidate, 2));
}

/** Behind a name `from` leads to a place more often than to a body. */
const isFrom = (candidate: Candidate): boolean =>
  before(candidate)!.key === 'from' && isCapitalised(before(candidate, 2));

/** `from X to Y`: both ends of a way. */
function isEnd(candidate: Candidate): boolean {
  const { key } = before(candidate)!;
  if (key === 'from') return after(candidate)?.key === 'to' && isCapitalised(after(candidate, 2));
  return key === 'to' && before(candidate, 3)?.key === 'from' && isCapitalised(before(candidate, 2));
}

/** One word that no list has, and no letters. */
const isUnknown = ({ tokens: [first, second] }: Candidate): boolean =>
  second === undefined && first!.shape === 'cap' && first!.classes === 0;

/** Where people come from and go to, what is attacked: `a man from X`, `fled to X`, `40 km north of X`, `shelled X`. */
export const ways: Clue = {
  name: 'ways',
  looksAt: 'use',
  weigh(candidate) {
    const [word, behind] = [before(candidate), before(candidate, 2)];
    if (word?.shape !== 'lower' || candidate.role !== null) return null;
    const goes = led[word.key]?.has(behind?.key ?? '') === true;
    const strong = done.has(word.key) || (goes && /^o[fn]$/.test(word.key)) || isHome(candidate);
    if (strong) return { person: -3, organisation: -0.5, place: 2.2 };
    if (goes && !mayBeOther(candidate)) return { person: -1.2, place: 1.5 };
    if (!isUnknown(candidate)) return null;
    if (reached.has(word.key)) return { person: -0.5, place: 1.7 };
    return isFrom(candidate) || isEnd(candidate) ? { person: -0.5, place: 0.8 } : null;
  },
};
