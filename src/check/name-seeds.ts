import path from 'node:path';
import type { Problem } from '../model.ts';

/** Nothing that a shell would take for more than a letter. */
const PLAIN = /^[\w./:@-]+$/u;

/**
 * A problem whose commands name the folder of the cuttings, so that they do what they say where they are copied to.
 * @example nameSeeds('cuttings')({ …, message: 'Decide it: backfile decide reject pier' }).message
 *   // 'Decide it: backfile decide reject --seeds cuttings pier'
 */
export function nameSeeds(seeds: string, usual: string): (problem: Problem) => Problem {
  if (path.normalize(seeds) === path.normalize(usual)) return (problem) => problem;
  // In single quotes a shell expands nothing.
  const named = PLAIN.test(seeds) ? seeds : `'${seeds.replaceAll("'", String.raw`'\''`)}'`;
  return (problem) => ({
    ...problem,
    message: problem.message.replace(/(?<=\bbackfile decide [a-z-]+)(?= )/gu, () => ` --seeds ${named}`),
  });
}
