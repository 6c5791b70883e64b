import { headlineWeight } from '../passages.ts';
import { above } from './concepts.ts';
import type { WeighedConcept } from './weigh-concepts.ts';

const most = 3;
/** Less than one telling word in the opening paragraphs is no evidence. */
const leastSupport = 2.5;
/** What a narrower concept must have of the broader one's support to be named in its place. */
const leastShareOfBroader = 0.5;
/** A second or third subject must hold its own against the first. */
const leastShareOfFirst = 0.6;
/** And stand on more words of its own than one in passing. */
const leastOwn = 5;
/** Beside a near relation more is asked: two shades of one subject help nobody. */
const leastShareOfRelation = 0.7;

/** One to three concepts, the best supported first, each as narrow as its evidence; none above or below another. */
export function chooseConcepts(weighed: ReadonlyMap<string, WeighedConcept>): WeighedConcept[] {
  const ranked = [...weighed.values()]
    .filter(({ support }) => support >= leastSupport)
    .sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1));
  const chosen: WeighedConcept[] = [];
  for (const broad of ranked) {
    if (chosen.length === most) break;
    const concept = narrow(broad, ranked);
    if (chosen.every((other) => standsBeside(concept, other, chosen[0]!))) chosen.push(concept);
  }
  return chosen;
}

/** The best of the concepts below one that carries enough of its support; itself where none does. */
function narrow(broad: WeighedConcept, ranked: readonly WeighedConcept[]): WeighedConcept {
  const below = ranked.find(({ id, own }) => own > broad.own / 2 && above(id).includes(broad.id));
  return below !== undefined && below.support >= leastShareOfBroader * broad.support ? below : broad;
}

function standsBeside(concept: WeighedConcept, other: WeighedConcept, first: WeighedConcept): boolean {
  const [upper, otherUpper] = [above(concept.id), above(other.id)];
  if (concept === other || upper.includes(other.id) || otherUpper.includes(concept.id)) return false;
  const related = upper[0] !== undefined && (otherUpper.includes(upper[0]) || upper.includes(otherUpper[0]!));
  const least = (related ? leastShareOfRelation : leastShareOfFirst) * first.support;
  return concept.support >= least && ownBeside(concept, other) >= Math.max(leastOwn, least / 2);
}

/**
 * What speaks for a concept and not for the other, if something telling is among it: more than one word
 * said once below the headline, which may be there for another reason.
 */
function ownBeside({ clues }: WeighedConcept, other: WeighedConcept): number {
  const shared = new Set(other.clues.map(({ best }) => best));
  const own = clues.filter(({ best }) => !shared.has(best));
  const times = own.reduce((sum, clue) => sum + clue.times, 0);
  if (times < 2 && !own.some(({ best }) => best.weight >= headlineWeight)) return 0;
  return own.some(({ telling }) => telling) ? own.reduce((sum, { strength }) => sum + strength, 0) : 0;
}
