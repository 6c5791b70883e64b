import { hasHead, type Trimmer } from '../piece.ts';
import { is, isPlainWord } from '../tokenise.ts';
import { WordClass } from '../word-classes.ts';

/** Takes plain words off that stand before a given name: `Teenager | Gary Stone`, `Chargers | Jamal Reed`. */
export const leadingWords: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  let first = from;
  while (first < to - 2 && isPlainWord(tokens[first]!) && !is(tokens[first], WordClass.particle)) first++;
  const given = is(tokens[first], WordClass.given) && !is(tokens[first], WordClass.word | WordClass.place);
  return first === from || !given || hasHead(tokens.slice(first, to)) ? [piece] : [{ from: first, to, titleFrom }];
};
