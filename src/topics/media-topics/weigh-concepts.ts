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

/** What a narrower concept lends the broader one: enough for several to outweigh the strongest of them. */
const upwardShare = 0.4;
/** What the broader concepts lend a narrower one: the family must be right, too. */
const downwardShare = 0.35;

/** Weighs the concepts that the phrases of one article speak for, and those above them. */
export function weighConcepts(hits: readonly Hit[]): Map<string, WeighedConcept> {
  const clues = gatherClues(hits);
  const own = new Map<string, number>();
  for (const [id, list] of clues) own.set(id, ownWeight(list));
  const fromBelow = new Map<string, number>();
  for (const [id, weight] of own)
    for (const [distance, up] of above(id).entries())
      fromBelow.set(up, (fromBelow.get(up) ?? 0) + weight * upwardShare ** (distance + 1));
  const weighed = new Map<string, WeighedConcept>();
  for (const id of new Set([...own.keys(), ...fromBelow.keys()])) {
    const weight = own.get(id) ?? 0;
    const fromAbove = above(id).reduce(
      (sum, up, distance) => sum + (own.get(up) ?? 0) * downwardShare ** (distance + 1),
      0,
    );
    const support = weight + (fromBelow.get(id) ?? 0) + (weight > 0 ? fromAbove : 0);
    weighed.set(id, { id, own: weight, support, clues: clues.get(id) ?? [] });
  }
  return weighed;
}

/** Supporting words alone are worth half: they are common to many subjects. */
function ownWeight(clues: readonly Clue[]): number {
  const sum = clues.reduce((total, { strength }) => total + strength, 0);
  return clues.some(({ telling }) => telling) ? sum : sum / 2;
}

/** A phrase said again counts less each time: its n-th best place an n-th. */
function gatherClues(hits: readonly Hit[]): Map<string, Clue[]> {
  const byPhrase = new Map<Hit['phrase'], Hit[]>();
  for (const hit of hits) {
    const found = byPhrase.get(hit.phrase);
    if (found === undefined) byPhrase.set(hit.phrase, [hit]);
    else found.push(hit);
  }
  const clues = new Map<string, Clue[]>();
  for (const [{ senses }, found] of byPhrase) {
    found.sort((a, b) => b.weight - a.weight || a.start - b.start);
    const weight = found.reduce((sum, hit, index) => sum + hit.weight / (index + 1), 0);
    for (const { concept, strength } of senses) {
      const clue = {
        strength: strength * weight,
        telling: strength > supportingStrength,
        times: found.length,
        best: found[0]!,
      };
      const list = clues.get(concept);
      if (list === undefined) clues.set(concept, [clue]);
      else list.push(clue);
    }
  }
  return clues;
}
