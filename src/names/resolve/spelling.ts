import { remembered } from '../../remembered.ts';
import { vowelsAlike } from './vowel-runs.ts';

/** Consonants that transliterations of one sound are written with, longest first, and the letters one of which each needs. */
const sounds: readonly (readonly [RegExp, string, letters?: number])[] = [
  [/[^a-z]/g, ''],
  // `Aliyev`, `Aliev`; the French `Noureddine`
  [/([aiou])y(?=eva?$)/, '$1', bitsOf('y')],
  // `Brodnytskaya`, `Brodnytska`
  [/skaya$/, 'ska', bitsOf('y')],
  [/dine$/, 'din', bitsOf('d')],
  [/ee|ij$/g, 'i', bitsOf('ej')],
  [/oo/g, 'u', bitsOf('o')],
  [/sch|sh|ş/g, 'S', bitsOf('h')],
  [/tch|tsch|ch|č/g, 'C', bitsOf('h')],
  [/kh|gh|q|ck/g, 'k', bitsOf('hqc')],
  [/ph/g, 'f', bitsOf('h')],
  [/zh|dj/g, 'j', bitsOf('hj')],
  [/([bdgjtl])h/g, '$1', bitsOf('h')],
  [/x/g, 'ks', bitsOf('x')],
  [/ts|tz/g, 'z', bitsOf('t')],
  // One sound, so that the words of pinyin and Vietnamese are as short as they are said.
  [/ng$/, 'N', bitsOf('g')],
  [/c(?=[eiy])/g, 's', bitsOf('c')],
  [/c/g, 'k', bitsOf('c')],
  [/w/g, 'v', bitsOf('w')],
  [/([aeiou])h$/g, '$1', bitsOf('h')],
  [/(.)\1+/g, '$1'],
];

/** The letters of a folded word from a to z, one bit each. */
function bitsOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

/** A word as sounds: consonants and runs of vowels in turn, the first vowel run possibly empty. */
interface Sounds {
  readonly consonants: string;
  /** One more than there are consonants: what stands before each, and at the end. */
  readonly vowels: readonly string[];
}

const vowel: ReadonlySet<string> = new Set('aeiou');

function analyse(word: string): Sounds {
  let text = word;
  const letters = bitsOf(word);
  for (const [pattern, sound, needed] of sounds)
    if (needed === undefined || (needed & letters) !== 0) text = text.replace(pattern, sound);
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
 * Whether two folded words of the same consonants end as a man's and a woman's name do, which no transliteration
 * confuses: `daniele` and `daniela`, `andre` and `andree`. Of `fatemeh` and `fatema` the h says nothing.
 */
function endOtherwise(a: string, b: string): boolean {
  const [one, other] = [a.at(-1), b.at(-1)];
  if ((one === 'a' && other === 'e') || (one === 'e' && other === 'a')) return true;
  return one === 'e' && other === 'e' && (a.at(-2) === 'e') !== (b.at(-2) === 'e');
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
  // Two letters decide nothing: Li and Lu, Ho and Hu are different families.
  if (Math.min(a.length, b.length) < 4) return false;
  const [one, two] = [soundsOf(a), soundsOf(b)];
  if (one.consonants !== two.consonants || one.consonants === '' || endOtherwise(a, b)) return false;
  // Before a closing ng each vowel is a name of its own: Fang and Feng, Dung and Duong.
  const telling = one.consonants.endsWith('N') ? one.vowels.length - 2 : -1;
  let missing = 0;
  for (let at = 0; at < one.vowels.length; at++) {
    const [left, right] = [one.vowels[at]!, two.vowels[at]!];
    if (vowelsAlike(left, right, one.consonants.length < 3 || at === telling)) continue;
    const inside = at > 0 && at < one.vowels.length - 1;
    if ((left === '' || right === '') && inside && one.consonants.length > 2) missing++;
    else return false;
  }
  return missing <= 1;
}
