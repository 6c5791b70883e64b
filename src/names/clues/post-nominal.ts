import { after, before, type Candidate } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

const names = WordClass.given | WordClass.family;

/** Honours, degrees and seats that people write behind their names all over the world. */
const honours =
  /^(?:[okmcd]be|[gk]be|gcb|kcb|cb|cmg|kcmg|cvo|mvo|bem|cnzm|onzm|mnzm|ac|ao|am|oam|oc|cm|san|sc|kc|qc|jp|ofr|oon|mfr|mon|gcon|gcfr|cfr|con|phd|dphil|md|frcs|frcp|frs|fca|esq|sj|op|osb|ofm|mp|mep|mla|mna|mpa|mlc|msp|retd)$/;

/** Whether a name that people have stands right before, with only a comma or a bracket between. */
function isBehindName(candidate: Candidate): boolean {
  const [last, first] = [before(candidate, 2), before(candidate, 3)];
  if (last?.shape !== 'cap' || first?.shape !== 'cap' || !last.joined || is(last, WordClass.organisationHead))
    return false;
  return is(first, names) || is(last, names) || is(before(candidate, 4), WordClass.honorific);
}

/** `Ada Berg, OBE,`, `Sani Dad (SAN)`: letters behind a person’s name are an honour; other letters seldom a body. */
export const postNominal: Clue = {
  name: 'post-nominal',
  looksAt: 'use',
  weigh(candidate) {
    const { tokens, key } = candidate;
    const [opens, closes] = [before(candidate)?.text, after(candidate)?.text ?? '.'];
    const letters = tokens.length === 1 && (tokens[0]!.shape === 'caps' || tokens[0]!.shape === 'initial');
    const bracketed = opens === '(' && closes === ')';
    if (!letters || !(bracketed || (opens === ',' && /^[,.;)]$/.test(closes))) || !isBehindName(candidate)) return null;
    if (honours.test(key)) return { person: -4, organisation: -5, place: -4 };
    return bracketed ? null : { person: -2, organisation: -1.5 };
  },
};
