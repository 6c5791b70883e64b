import { fold } from '../words/fold.ts';
import { surnameParticles } from '../lists/name-words.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';

const article = /^(?:al|el)[- ]/;
const startsSurname = new RegExp(`^(?:${surnameParticles.replaceAll(' ', '|')})[ -]`);

/** Whether a text ends in these words, with others before them. */
function endsInWords(text: string, end: string): boolean {
  return text.length > end.length + 1 && text.endsWith(end) && /[ -]/.test(text.at(-end.length - 1)!);
}

/**
 * Whether a form of several words is a surname alone, of a person whose full name is written too: `Al-Tarifi`,
 * `De Torva`, `Lopez Ocana`. A given name in front of it may be all that is ever written of a longer one.
 */
export function isSurnameOf(form: string, forms: readonly string[]): boolean {
  const key = fold(form);
  const [first = ''] = key.split(/[\s-]/);
  const familyOnly = (classesOf(first) & (WordClass.given | WordClass.family)) === WordClass.family;
  if (!startsSurname.test(key) && !familyOnly) return false;
  const end = key.replace(article, '');
  return forms.some((other) => other.length > form.length && endsInWords(fold(other), end));
}
