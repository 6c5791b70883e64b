import { after, before } from '../candidate.ts';
import { is } from '../tokenise.ts';
import { WordClass } from '../word-classes.ts';
import type { Clue } from './clue.ts';

const helpers = new Set('has had have also further later then was is'.split(' '));
const verbsBefore = new Set('said says told quoted asked added according'.split(' '));

/** `X said`, `said X`, `X has said`, `X, too, warned` and other things that people do. */
export const sayingVerb: Clue = {
  name: 'saying-verb',
  looksAt: 'use',
  weigh(candidate) {
    const next = after(candidate);
    const helper = next !== undefined && helpers.has(next.key);
    const verb = helper ? after(candidate, 2) : next;
    if (verb?.shape === 'lower' && is(verb, WordClass.saying)) return { person: 1.6, organisation: 0.5, place: -0.8 };
    const previous = before(candidate);
    if (previous?.shape === 'lower' && verbsBefore.has(previous.key))
      return { person: 1.2, organisation: 0.5, place: -0.5 };
    return null;
  },
};
