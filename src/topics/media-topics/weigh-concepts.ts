import { above } from './concepts.ts';
import type { Hit } from './find-phrases.ts';
import { supportingStrength } from './lexicon.ts';

/** What one phrase, however often it is said, gives a concept. */
export interface Clue {
  readonly strength: number;
  readonly telling: boolean;
  /** How often it is said. */
  readonly times: number;
  /** Where it counts most. */
  readonly best: Hit;
}

/** A concept with what speaks for it. */
export interface WeighedConcept {
  readonly id: string;
  /** By its own phrases. */
  readonly own: number;
  /** With a share of what speaks for the concepts below and above it. */
  readonly support: number;
  readonly clues: readonly Clue[];
}

/** The deepest concept lies less deep than this. */
const depth = 12;
const shares = (share: number): readonly number[] => Array.from({ length: depth }, (_, above) => share ** (above + 1));

/** What a narrower concept lends the broader ones, the nearest first: enough for several to outweigh the strongest of them. */
const upwardShares = shares(0.4);
/** What the broader concepts lend a narrower one: the family must be right, too. */
const downwardShares = shares(0.35);

/** Weighs the concepts that the phrases of one article speak for, and those above them. */
export function weighConcepts(hits: readonly Hit[]): Map<string, WeighedConcept> {
  const clues = gatherClues(hits);
  const own = new Map<string, number>();
  for (const [id, list] of clues) own.set(id, ownWeight(list));
  const fromBelow = lentUpward(own);
  const weighed = new Map<string, WeighedConcept>();
  for (const [id, weight] of own) {
    const fromAbove = weight > 0 ? lentDownward(id, own) : 0;
    const support = weight + (fromBelow.get(id) ?? 0) + fromAbove;
    weighed.set(id, { id, own: weight, support, clues: clues.get(id)! });
  }
  for (const [id, support] of fromBelow) if (!own.has(id)) weighed.set(id, { id, own: 0, support, clues: [] });
  return weighed;
}

function lentUpward(own: ReadonlyMap<string, number>): Map<string, number> {
  const lent = new Map<string, number>();
  for (const [id, weight] of own) {
    const path = above(id);
    for (let at = 0; at < path.length; at += 1)
      lent.set(path[at]!, (lent.get(path[at]!) ?? 0) + weight * upwardShares[at]!);
  }
  return lent;
}

function lentDownward(id: string, own: ReadonlyMap<string, number>): number {
  const path = above(id);
  let sum = 0;
  for (let at = 0; at < path.length; at += 1) sum += (own.get(path[at]!) ?? 0) * downwardShares[at]!;
  return sum;
}

/** Supporting words alone are worth half: they are common to many subjects. */
function ownWeight(clues: readonly Clue[]): number {
  let sum = 0;
  for (const { strength } of clues) sum += strength;
  return clues.some(({ telling }) => telling) ? sum : sum / 2;
}

/** A phrase said again counts less each time: its n-th best place an n-th. */
function gatherClues(hits: readonly Hit[]): Map<string, Clue[]> {
  const clues = new Map<string, Clue[]>();
  for (const [{ senses }, found] of byPhrase(hits)) {
    if (found.length > 1) found.sort((a, b) => b.weight - a.weight || a.start - b.start);
    let weight = 0;
    for (let at = 0; at < found.length; at += 1) weight += found[at]!.weight / (at + 1);
    for (const { concept, strength } of senses) {
      const telling = strength > supportingStrength;
      const clue = { strength: strength * weight, telling, times: found.length, best: found[0]! };
      const list = clues.get(concept);
      if (list === undefined) clues.set(concept, [clue]);
      else list.push(clue);
    }
  }
  return clues;
}

function byPhrase(hits: readonly Hit[]): Map<Hit['phrase'], Hit[]> {
  const places = new Map<Hit['phrase'], Hit[]>();
  for (const hit of hits) {
    const found = places.get(hit.phrase);
    if (found === undefined) places.set(hit.phrase, [hit]);
    else found.push(hit);
  }
  return places;
}
