import { remembered } from '../../remembered.ts';

/** Consonants that transliterations of one sound are written with, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ee|ij$/g, 'i'],
  [/oo/g, 'u'],
  [/sch|sh|ş/g, 'S'],
  [/tch|tsch|ch|č/g, 'C'],
  [/kh|gh|q|ck/g, 'k'],
  [/ph/g, 'f'],
  [/zh|dj/g, 'j'],
  [/([bdgjtl])h/g, '$1'],
  [/x/g, 'ks'],
  [/ts|tz/g, 'z'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/([aeiou])h$/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/** A word as sounds: consonants and runs of vowels in turn, the first vowel run possibly empty. */
interface Sounds {
  readonly consonants: string;
  /** One more than there are consonants: what stands before each, and at the end. */
  readonly vowels: readonly string[];
}

const vowel: ReadonlySet<string> = new Set('aeiou');

function analyse(word: string): Sounds {
  let text = word;
  for (const [pattern, sound] of sounds) text = text.replace(pattern, sound);
  const vowels = [''];
  let consonants = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const isVowel = vowel.has(letter) || (letter === 'y' && !vowel.has(text[at + 1] ?? ''));
    if (isVowel) vowels[vowels.length - 1] += letter === 'y' ? 'i' : letter;
    else {
      consonants += letter;
      vowels.push('');
    }
  }
  return { consonants, vowels };
}

const soundsOf = remembered(analyse);

/** Vowel runs that stand for each other between alphabets. */
const alike: readonly RegExp[] = [
  /^[ae]$/,
  /^(?:e|i|ie|ei|ea)$/,
  /^(?:o|u|ou|eu|au|uo)$/,
  /^(?:u|ue)$/,
  /^(?:o|oe)$/,
  /^(?:ai|ei|ae|e|aie|aei)$/,
  /^(?:i|ie|iei|ii)$/,
  /^(?:ia|ea|iai|eia)$/,
];

/** As {@link alike}, in words of one or two consonants: there the vowels make the name (Bell, Ball; Mike, Micah). */
const alikeInShort: readonly RegExp[] = [
  /^(?:i|ie|ei|iei|ii)$/,
  /^(?:u|ou|ue)$/,
  /^(?:o|oe)$/,
  /^(?:ai|ei|ae|aie|aei)$/,
];

function vowelsAlike(a: string, b: string, short: boolean): boolean {
  return a === b || (short ? alikeInShort : alike).some((run) => run.test(a) && run.test(b));
}

/** The consonants of a folded word, transliterations evened out: words with different ones are different names. */
export function consonantsOf(word: string): string {
  const { consonants, vowels } = soundsOf(word);
  // A name of vowels and one consonant (`Ali`, `Lee`) says too little without its vowels.
  return consonants.length < 2 ? `${consonants}${vowels.map((run) => (run === '' ? '' : 'a')).join('')}` : consonants;
}

/** Sounds that a letter at the head of a word may stand for, where it is not always its own. */
const headSounds: Readonly<Record<string, string>> = {
  // Vowels run together.
  a: 'a',
  e: 'a',
  i: 'a',
  o: 'a',
  u: 'a',
  y: 'ya',
  c: 'ksC',
  s: 'sS',
  t: 'tzC',
  p: 'pf',
  w: 'v',
  d: 'dj',
  z: 'zj',
  q: 'kg',
  g: 'gk',
  x: 'k',
};

/** The same as bits, by character code: most words are told apart by their first letters without looking further. */
const headBits = new Int32Array(128).fill(-1);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  const bits = [...(headSounds[letter] ?? letter)].map((sound) => 1 << (sound.charCodeAt(0) % 32));
  headBits[letter.charCodeAt(0)] = bits.reduce((sum, bit) => sum | bit, 0);
}

/** Whether two folded words cannot be spellings of one name, by their first letters. */
export function headsDiffer(a: string, b: string): boolean {
  return ((headBits[a.charCodeAt(0)] ?? -1) & (headBits[b.charCodeAt(0)] ?? -1)) === 0;
}

/**
 * Whether two folded words are spellings of one name: the same consonants in the same order, vowels that stand
 * for each other, at most one vowel more or less inside. `mahmood` and `mehmood` are, `hasan` and `hussain` are not.
 *
 * @example sameSpelling('zelensky', 'zelenskyy') // true
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (headsDiffer(a, b)) return false;
  // The Arabic qaf is written q, k or g: `qaddafi`, `gaddafi`.
  if (a[0] === 'q' && b[0] === 'g') return sameSpelling(`g${a.slice(1)}`, b);
  if (a[0] === 'g' && b[0] === 'q') return sameSpelling(a, `g${b.slice(1)}`);
  const [one, two] = [soundsOf(a), soundsOf(b)];
  if (one.consonants !== two.consonants || one.consonants === '') return false;
  // Two letters decide nothing: Li and Lu, Ho and Hu are different families.
  if (Math.min(a.length, b.length) < 4) return false;
  let missing = 0;
  for (let at = 0; at < one.vowels.length; at++) {
    const [left, right] = [one.vowels[at]!, two.vowels[at]!];
    if (vowelsAlike(left, right, one.consonants.length < 3)) continue;
    const inside = at > 0 && at < one.vowels.length - 1;
    if ((left === '' || right === '') && inside && one.consonants.length > 2) missing++;
    else return false;
  }
  return missing <= 1;
}
