import { hasHead, type Trimmer } from '../piece.ts';
import { is } from '../tokenise.ts';
import { isPlace } from '../gazetteer.ts';
import { WordClass } from '../word-classes.ts';

/** `Turkish | Mehmet Kaya`, but `British Airways` and `South Asia` stay whole. */
export const leadingNationality: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  const leads = is(first, WordClass.people) && !is(first, WordClass.given);
  if (!leads || to - from < 2 || hasHead(tokens.slice(from + 1, to)) || isPlace(`${first.key} ${second!.key}`))
    return [piece];
  return [{ from: from + 1, to, titleFrom }];
};
