import { classesOf, WordClass } from '../words/word-classes.ts';
import { inOrder, isPetForm, matches, sameWords } from './name-words.ts';
import type { PersonName } from './person-name.ts';
import { headsDiffer, sameSpelling } from './spelling.ts';

/**
 * How two names go together, from the surest:
 * - `spelling`: word for word the same or spelled otherwise (Mahmood, Mehmood);
 * - `middle`: one has middle names, initials or a Muhammad in front more (Ada M. Berg);
 * - `initial`: a first name is an initial or a pet form in one (A. Berg, Bill Berg), or each has another title of
 *   respect in front (Hafiz Karim Berg, Syed Karim Berg);
 * - `reversed`: the same two words the other way round (Wen Li, Li Wen);
 * - `first-part`, `last-part`: one is the beginning or the end of the other;
 * - `suffix`: only one has a Jr, as of father and son.
 */
export type Likeness = 'spelling' | 'middle' | 'initial' | 'reversed' | 'first-part' | 'last-part' | 'suffix';

/** From the surest to the least. */
export const likenesses: readonly Likeness[] = [
  'spelling',
  'middle',
  'initial',
  'reversed',
  'last-part',
  'first-part',
  'suffix',
];

function lettersIn(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += word.length;
  return sum;
}

/** Whether one is the other with its first word put last: `Wen Li`, `Li Wen`; `Moon Jae Won`, `Jae-won Moon`. */
function isTurned(one: readonly string[], other: readonly string[]): boolean {
  if (one[1]?.[0] !== other[0]?.[0] || lettersIn(one) !== lettersIn(other)) return false;
  return [...one.slice(1), one[0]!].join('') === other.join('');
}

/** Whether both write initials behind the first name, and not the same: `Karel H. W. Berg`, `Karel W. Berg`. */
function initialsDiffer(short: readonly string[], long: readonly string[]): boolean {
  const [one, other] = [short[1]!, long[1]!];
  return one.length === 1 && other.length === 1 && one !== other;
}

/** Whether the words that one of the likenesses would need begin otherwise: most names are told apart so. */
function plainlyDiffer(short: readonly string[], long: readonly string[]): boolean {
  const first = short[0]!;
  const apart = headsDiffer(short.at(-1)!, long.at(-1)!) && short[1]![0] !== long[0]![0] && long[1]![0] !== first[0];
  if (!apart || short.length === long.length) return apart;
  return headsDiffer(first, long[0]!) && headsDiffer(first, long.at(-short.length)!);
}

function compareWords(one: readonly string[], other: readonly string[]): Likeness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (plainlyDiffer(short, long) || (short[0]!.length > 1 && initialsDiffer(short, long))) return null;
  if (sameWords(short, long)) return 'spelling';
  if (isTurned(short, long) || isTurned(long, short)) return 'reversed';
  const [first, last, longFirst] = [short[0]!, short.at(-1)!, long[0]!];
  if (last.length > 1 && sameSpelling(last, long.at(-1)!)) {
    if (matches(first, longFirst) && inOrder(short, long))
      return first.length > 1 && longFirst.length > 1 ? 'middle' : 'initial';
    if (isPetForm(first, longFirst) && inOrder(short.slice(1), long.slice(1))) return 'initial';
  }
  if (short.length === long.length) return null;
  if (sameSpelling(first, longFirst) && sameWords(short, long.slice(0, short.length))) return 'first-part';
  // `Nawaz Sharif` is not the end of `Maryam Nawaz Sharif`, but `Lopez Obrador` is that of `Andres Lopez Obrador`.
  if (!sameSpelling(first, long.at(-short.length)!) || !sameWords(short, long.slice(-short.length))) return null;
  return (classesOf(first) & (WordClass.given | WordClass.family)) === WordClass.family ? 'last-part' : null;
}

/** Likenesses of names that a `Jr` may stand behind one of: `Joe Berg`, `Joseph R. Berg Jr`. */
const nearlyWhole: ReadonlySet<Likeness> = new Set(['spelling', 'middle', 'initial']);

/** How two names of several words are alike, or null where they are different people's. */
export function compareNames(a: PersonName, b: PersonName): Likeness | null {
  if (Math.min(a.words.length, b.words.length) < 2) return null;
  if (a.suffix !== b.suffix) {
    const father = a.suffix === '' || b.suffix === '';
    const alike = father ? compareWords(a.words, b.words) : null;
    return alike !== null && nearlyWhole.has(alike) ? 'suffix' : null;
  }
  const whole = compareWords(a.words, b.words);
  if (whole !== null) return whole;
  const [inFront, before] = [a, b].map(({ words, bare }) => words.slice(0, words.length - bare.length)) as [
    string[],
    string[],
  ];
  if (inFront.length === 0 && before.length === 0) return null;
  const bare = compareWords(a.bare, b.bare);
  // Each called in full, Hafiz Abdul Karim and Muhammad Abdul Karim may be two, as may Syed Karim Dad and Karim Ali Dad.
  if (bare === 'spelling') return inOrder(inFront, before) || inOrder(before, inFront) ? 'middle' : 'initial';
  return bare === 'middle' ? 'initial' : bare;
}
