import type { Trimmer } from '../runs/piece.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** The article before an office: the office is meant then, and what follows says where it is. */
const article = /^(?:der|die|das|dem|den|des|de|het|een|ein|eine|einem|einer|eines)$/;

/** `der Bürgermeister von | Nizza`, `de burgemeester van | Venlo`; but `Minister von Ribbeck` is called so. */
export const placeOfOffice: Trimmer = (tokens, piece) => {
  const { from, to } = piece;
  const [first, office, before] = [tokens[from]!, tokens[from - 1], tokens[from - 2]];
  const held = /^(?:von|van)$/.test(first.text) && is(office, WordClass.office) && article.test(before?.key ?? '');
  return held && to - from === 2 ? [{ from: from + 1, to, titleFrom: null }] : [piece];
};
