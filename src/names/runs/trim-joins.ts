import type { Run } from './find-runs.ts';
import { surnameParticles } from '../lists/name-words.ts';
import { isBehindFather } from './piece.ts';
import type { Token } from '../words/token.ts';

/** Small words that surnames begin with. */
const surnameStarts = new Set(surnameParticles.split(' '));

/**
 * Takes the small words off both ends that only join. Behind a title a small word may begin the surname:
 * `Mr | de Berg`, `President | van der Berg`.
 */
export function trimJoins<T extends Run & { readonly titleFrom?: number | null }>(tokens: readonly Token[], run: T): T {
  let { from, to } = run;
  const titled = (run.titleFrom ?? null) !== null;
  const joins = ({ shape, key }: Token): boolean => shape === 'lower' && !(titled && surnameStarts.has(key));
  while (from < to && joins(tokens[from]!)) from++;
  while (to > from && tokens[to - 1]!.shape === 'lower' && !isBehindFather(tokens[to - 1]!)) to--;
  // Copying costs more than looking, and most runs have no such words.
  return from === run.from && to === run.to ? run : { ...run, from, to };
}
