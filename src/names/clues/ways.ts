import { after, before, type Candidate } from '../candidate.ts';
import { attacks, beside, coming, doneToTowns, going, reaching } from '../lists/place-words.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** The small words over which these words lead to a place. */
const led: Readonly<Record<string, ReadonlySet<string>>> = { to: going, from: coming, of: beside, on: attacks };

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
    const strong = doneToTowns.has(word.key) || (goes && /^o[fn]$/.test(word.key)) || isHome(candidate);
    if (strong) return { person: -3, organisation: -0.5, place: 2.2 };
    if (goes && !mayBeOther(candidate)) return { person: -1.2, place: 1.5 };
    if (!isUnknown(candidate)) return null;
    if (reaching.has(word.key)) return { person: -0.5, place: 1.7 };
    return isFrom(candidate) || isEnd(candidate) ? { person: -0.5, place: 0.8 } : null;
  },
};
