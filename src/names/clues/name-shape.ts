import { is } from '../tokenise.ts';
import { WordClass } from '../word-classes.ts';
import type { Clue } from './clue.ts';

/** Initials (`J. Smith`), small name words (`bin`), `Jr`: how people's names are built, and how they are not. */
export const nameShape: Clue = {
  name: 'name-shape',
  looksAt: 'form',
  weigh({ tokens }) {
    const inner = tokens.slice(0, -1);
    let person = 0;
    if (inner.some(({ shape, text }) => shape === 'initial' && !/^U\.|^D\.C/.test(text)) && tokens.length > 1)
      person += 2;
    if (inner.some((token) => token.shape === 'lower' && is(token, WordClass.particle))) person += 1.2;
    if (inner.some(({ key }) => key === 'of' || key === 'for' || key === 'and')) person -= 5;
    if (tokens.some((token) => /^(?:al|el|ul|ur|ud|bin|abu)[-'’]/i.test(token.text))) person += 1;
    if (tokens.length > 1 && is(tokens.at(-1), WordClass.suffix)) person += 2;
    if (tokens.length > 1 && is(tokens[0], WordClass.nameHonorific)) person += 1;
    if (tokens.some(({ text }) => /\d/.test(text))) person -= 4;
    const capitals = tokens.filter(({ shape }) => shape === 'caps').length;
    if (capitals > 0 && capitals < tokens.length && tokens.length > 1) person -= 2;
    if (tokens.length === 1 && tokens[0]!.shape === 'caps')
      return { person: -2.5, organisation: tokens[0]!.text.length < 8 ? 1.5 : 0 };
    return person === 0 ? null : { person };
  },
};
