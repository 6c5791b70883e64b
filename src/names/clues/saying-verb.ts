import { after, before } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

const helpers = new Set('has had have also further later then was is'.split(' '));
const verbsBefore = new Set('said says told quoted asked added according'.split(' '));

const locating = /^(?:in|at|near|from|outside|for)$/;

/** `X said`, `said X`, `X has said`, `X, too, warned` and other things that people do. */
export const sayingVerb: Clue = {
  name: 'saying-verb',
  looksAt: 'use',
  weigh(candidate) {
    const next = after(candidate);
    const helper = next !== undefined && helpers.has(next.key);
    const verb = helper ? after(candidate, 2) : next;
    // `Police in Torvella said`: somebody else says it.
    const inside = candidate.tokens.length === 1 && locating.test(before(candidate)?.key ?? '');
    if (inside && before(candidate)!.shape === 'lower' && !candidate.passage.foreign) return null;
    if (verb?.shape === 'lower' && is(verb, WordClass.saying)) return { person: 1.6, organisation: 0.5, place: -0.8 };
    // `El ministro, X, dijo`: elsewhere what is said of somebody stands between commas.
    if (candidate.passage.foreign && next?.key === ',') {
      const said = after(candidate, 2);
      if (said?.shape === 'lower' && is(said, WordClass.saying)) return { person: 1.2, place: -0.5 };
    }
    const previous = before(candidate);
    const says = candidate.passage.foreign ? is(previous, WordClass.saying) : verbsBefore.has(previous?.key ?? '');
    if (previous?.shape === 'lower' && says) return { person: 1.2, organisation: 0.5, place: -0.5 };
    return null;
  },
};
