import type { Trimmer } from '../runs/piece.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** A sentence’s first word in Spanish or French before a body: `La | Fiscalía General`, `El | Instituto Torva`. */
export const leadingArticle: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  const article = first.opensSentence && /^(?:el|la|los|las|le|les)$/.test(first.key) && titleFrom === null;
  return article && is(second, WordClass.organisationLead) ? [{ from: from + 1, to, titleFrom }] : [piece];
};
