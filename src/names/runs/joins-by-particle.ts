import type { Token } from '../words/token.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Arabic articles that are English words as well. */
const alsoEnglish = /^(?:as|an|ad|us)$/;

/** What stands before such an article where it is one: `Abd as Salam`. */
const takesArticle = /^(?:abd|abdul|abu|bin|bint|ibn|umm|nur|din)$/;

/**
 * The Spanish and Portuguese `and` stands in one person's name where a single surname follows: `José Ortega y Gasset`,
 * but `Juan Pérez y | María López`, `Maduro y | Guaidó`. The Persian `e` of `Tehreek e Insaf` joins.
 */
function parts(tokens: readonly Token[], at: number, from: number): boolean {
  const [word, next, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (word.key === 'y' && at - from < 2) return true;
  const more = second?.joined === true && isCapitalised(second);
  if (word.key === 'y') return more;
  return word.key === 'e' && at - from > 1 && more && is(next, WordClass.given);
}

/** `Jan | van Dam`, `Minister Jan | van Dam`, `Minister | van Dam`, `Piet Hein | van den Berg`; but `Jan Dam van Torva`. */
function bindsHere(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]!;
  // `Außenminister von | Frankreich`
  if (is(before, WordClass.office)) return !is(tokens[at + 1], WordClass.place);
  const first = at - from === 1 || (at - from > 1 && is(tokens[at - 2], WordClass.office));
  return before.shape !== 'lower' && (first || is(before, WordClass.given));
}

/** Whether the small word at this place stands inside the name that begins at `from`: `Omar | bin | Saad`. */
export function joinsByParticle(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]!;
  if (!is(word, WordClass.particle)) return false;
  // `It opened in Parkville as Ada Berg left.`, `It gave Berg an Emmy.`
  if (alsoEnglish.test(word.key)) return takesArticle.test(tokens[at - 1]!.key);
  if (is(word, WordClass.bound)) return bindsHere(tokens, at, from);
  return !parts(tokens, at, from);
}
