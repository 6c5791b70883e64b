import { isPlace } from '../gazetteer.ts';
import { hasHead, type Trimmer } from '../piece.ts';
import { is } from '../tokenise.ts';
import { WordClass } from '../word-classes.ts';

/** `Turkish | Mehmet Kaya`, `Sri Lankan | Nuwan Herat`; but `British Airways` and `South Asia` stay whole. */
export const leadingNationality: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  if (to - from < 2 || !is(first, WordClass.people) || isPlace(`${first.key} ${second!.key}`)) return [piece];
  const pair = is(second, WordClass.people) && to - from > 2;
  const single = !is(first, WordClass.given);
  const name = from + (pair ? 2 : single ? 1 : 0);
  return name === from || hasHead(tokens.slice(name, to)) ? [piece] : [{ from: name, to, titleFrom }];
};
