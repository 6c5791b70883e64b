import { heads, names, type Trimmer } from '../runs/piece.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Takes letters after a name off: `Jane Reed | OBE`, `Omar Nasri | AFP`; not `III`. */
export const postNominal: Trimmer = (tokens, piece) => {
  const last = tokens[piece.to - 1]!;
  const others = tokens.slice(piece.from, piece.to - 1);
  const letters =
    last.shape === 'caps' && last.text.length <= 4 && !is(last, WordClass.suffix | WordClass.family | heads);
  // `Jane Reed | U.S.`: the next line of a copied page.
  const country = last.shape === 'initial' && is(last, WordClass.place);
  const name = others.length > 1 && others.every(({ shape }) => shape !== 'caps') && is(others[0], names);
  return (letters || country) && name ? [{ ...piece, to: piece.to - 1 }] : [piece];
};
