import { baseForms } from '../base-forms.ts';

/** `APP` is an agency, `app` is none. */
const abbreviation = /^\p{Lu}{2,4}$/u;

/** What an English word may stand for in the lists: as written first, so that `AIDS` is not `aid` and `according` is no accord. */
export function englishForms(text: string): string[] {
  return abbreviation.test(text) ? [text] : [text, ...baseForms(text.toLowerCase())];
}

/** A list's word that is cut off stands for all that begin with it; fewer letters would stand for anything. */
const FEWEST_LETTERS = 2;

/** What is written together with the word behind it: `l'eau`, `dell'acqua`, the article and some prepositions of Arabic. */
const BEFORE = /^(?:\p{L}{1,5}['’]|[وفبك]?ال|لل|و)(?=\p{L}{3})/u;

/**
 * What a word of another language may stand for in its list: as written, in small letters, and what it begins with, the
 * longest first, as a list cuts words off (`inundaci*`). The same without what may be written together with it.
 */
export function formsAbroad(text: string): string[] {
  const lower = text.toLowerCase();
  const bare = lower.replace(BEFORE, '');
  return [text, ...beginningsOf(lower), ...(bare === lower ? [] : beginningsOf(bare))];
}

function beginningsOf(word: string): string[] {
  const beginnings = [word];
  for (let length = word.length; length >= FEWEST_LETTERS; length -= 1) beginnings.push(`${word.slice(0, length)}*`);
  return beginnings;
}
