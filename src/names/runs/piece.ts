import type { Run } from './find-runs.ts';
import { behindFather } from '../lists/name-words.ts';
import type { Token } from '../words/token.ts';
import { isWide } from '../words/gazetteer.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** A part of a run that may be a name, with where its title begins, if it has one. */
export interface Piece extends Run {
  readonly titleFrom: number | null;
}

/** A small rule that takes off a piece what is no part of the name; it may part it in two. */
export type Trimmer = (tokens: readonly Token[], piece: Piece) => readonly Piece[];

/** Words that people are called by. */
export const names = WordClass.given | WordClass.family;
/** Nouns that say what a body, a place or a thing is. */
export const heads = WordClass.organisationHead | WordClass.placeHead | WordClass.thingHead;
/** Words before a name that say who somebody is. */
export const offices = WordClass.honorific | WordClass.office;

/** A given name and no English word, place or head: `Karen`, not `Victoria` or `Santa`. */
export function isSureGiven(token: Token): boolean {
  const other =
    WordClass.word | WordClass.place | WordClass.placeHead | WordClass.placeLead | WordClass.organisationLead;
  return is(token, WordClass.given) && !is(token, other);
}

/** Whether a word of the piece tells that it is a body, a place or a thing: such names are left whole. */
export function hasHead(tokens: readonly Token[]): boolean {
  return tokens.some((token) => is(token, heads) && !is(token, names));
}

/** The word for a son or daughter behind the father's name: `Omar Nasri | uulu`. */
export const isBehindFather = (token: Token): boolean =>
  token.shape === 'lower' && is(token, WordClass.particle) && behindFather.test(token.key);

/** `H.E.`, `H.R.H.`: letters of address with full stops; other such letters are somebody’s initials (`P.C. Sharief`). */
const addressInLetters = /^(?:h[ehm]|hrh|hsh)$/;

/** Ranks of police that are letters and nothing else: `ASI`, not the surname `Asi`. */
const rankInLetters = /^(?:acp|aig|asi|dcp|dsp|igp|ssp|wpc)$/;

/** A title and no part of the name: `Minister`, `King`; not `Malik` or `Syed`. */
export function isTitle(token: Token): boolean {
  // The French `M. Torval` is addressed; its language says so.
  const monsieur = token.text === 'M.' && is(token, WordClass.honorific);
  if (token.shape === 'initial' && !addressInLetters.test(token.key) && !monsieur) return false;
  if (token.shape === 'cap' && rankInLetters.test(token.key)) return false;
  // `PT Torva` is an Indonesian company, `Pt Ravi` a pandit.
  return is(token, offices) && !is(token, WordClass.nameHonorific) && token.text !== 'PT';
}

/** `Louisiana Republican`: what a lawmaker is, by where from and which party; a region before it, since towns are names. */
export function isOfParty(tokens: readonly Token[]): boolean {
  const [where, party] = [tokens.at(-2), tokens.at(-1)];
  const place = tokens
    .slice(0, -1)
    .map(({ key }) => key)
    .join(' ');
  return (
    where !== undefined &&
    /^(?:republican|democrat|conservative|liberal|socialist|labour|lib-dem)$/.test(party!.key) &&
    isWide(place)
  );
}
