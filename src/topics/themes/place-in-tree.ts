import { conceptId } from '../media-topics/concepts.ts';
import type { Theme } from './gather-themes.ts';

/** Below this share of a theme's articles a subject says too little of the theme. */
const leastShare = 0.4;
/** How much commoner a subject must be with the theme than in the whole archive. */
const leastLift = 1.5;

/**
 * The id of the concept that a theme stands under: the one its words name or, where they name none, the
 * first subject that its articles have most often and others have less; else null.
 */
export function placeInTree({ under, phrases }: Theme, firstSubjectOf: ReadonlyMap<string, string>): string | null {
  if (under !== null) return conceptId(under);
  const all = countValues(firstSubjectOf.values());
  const here = countValues([...phrases.keys()].flatMap((key) => firstSubjectOf.get(key) ?? []));
  const [best] = [...here]
    .filter(([id, count]) => {
      const share = count / phrases.size;
      return share >= leastShare && share >= (leastLift * all.get(id)!) / firstSubjectOf.size;
    })
    .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

function countValues(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
