import { arabicLetters } from '../../arabic-letters.ts';
import { baseForms } from '../base-forms.ts';

/** `APP` is an agency, `app` is none. */
const abbreviation = /^\p{Lu}{2,4}$/u;

/** What an English word may stand for in the lists: as written first, so that `AIDS` is not `aid` and `according` is no accord. */
export function englishForms(text: string): string[] {
  return abbreviation.test(text) ? [text] : [text, ...baseForms(text.toLowerCase())];
}

/** What most leave out in Arabic: vowel marks, and the seat of a hamza. */
const MARKS = /[\u064B-\u0652]/gu;
const SEATED = /[أإٱ]/gu;

const ofKeyboards = new RegExp(`[${Object.keys(arabicLetters).join('')}]`, 'gu');

const ARABIC = /\p{Script=Arabic}/u;

/** A word as it is compared: in one form of Unicode, and in Arabic letters in one spelling. */
export function asCompared(word: string): string {
  const composed = word.normalize('NFC');
  if (!ARABIC.test(composed)) return composed;
  const bare = composed.replace(MARKS, '').replace(SEATED, 'ا');
  return bare.replace(ofKeyboards, (letter) => arabicLetters[letter]!);
}

/** A list's word that is cut off stands for all that begin with it; fewer letters would stand for anything. */
const FEWEST_LETTERS = 2;

/** What is written together with the word behind it: `l'eau`, `dell'acqua`, the article and some prepositions of Arabic. */
const BEFORE = /^(?:\p{L}{1,5}['’]|[وفبك]?ال|لل|و)(?=\p{L}{3})/u;

/** The ending that Turkish writes behind letters: `TBMM'de`. */
const BEHIND = /(?<=\p{L}{2})['’]\p{L}{1,4}$/u;

/**
 * What a word of another language may stand for in its list: as written, in small letters, and what it begins with, the
 * longest first, as a list cuts words off (`inundaci*`). The same without what may be written together with it.
 */
export function formsAbroad(written: string): string[] {
  const text = asCompared(written);
  // The capital İ of Turkish is small as two signs.
  const lower = text.toLowerCase().replaceAll('\u0307', '');
  const bare = lower.replace(BEFORE, '');
  return [text, text.replace(BEHIND, ''), ...beginningsOf(lower), ...(bare === lower ? [] : beginningsOf(bare))];
}

function beginningsOf(word: string): string[] {
  const beginnings = [word];
  for (let length = word.length; length >= FEWEST_LETTERS; length -= 1) beginnings.push(`${word.slice(0, length)}*`);
  return beginnings;
}
