import { createHash } from 'node:crypto';
import path from 'node:path';
import { Command } from 'commander';
import { defaults } from '../config.ts';
import { buildSite } from '../site/build-site.ts';
import { showProgress } from './show-progress.ts';
import { summarise } from './summarise.ts';

/** Each folder of seeds has a cache of its own. */
function cacheOf(cache: string, seeds: string): string {
  return path.join(cache, createHash('sha256').update(path.resolve(seeds)).digest('hex').slice(0, 12));
}

/** `backfile build [seeds] [--out _site]` */
export function buildCommand(): Command {
  return new Command('build')
    .description('read the seeds and write the site')
    .argument('[seeds]', 'folder of the cuttings', defaults.seeds)
    .option('-o, --out <folder>', 'folder of the site', '_site')
    .option('-c, --cache <folder>', 'folder for what a later build can use again', '.backfile-cache')
    .option('--no-cache', 'read every article anew')
    .option('-q, --quiet', 'say nothing but errors')
    .action(async (seeds: string, { out, cache, quiet }: { out: string; cache: string | false; quiet?: boolean }) => {
      const progress = showProgress(quiet === true ? undefined : process.stderr);
      const options = { ...defaults, seeds, progress, ...(cache !== false && { cache: cacheOf(cache, seeds) }) };
      const site = await buildSite(options, out);
      const seconds = progress.end();
      if (quiet !== true) process.stdout.write(await summarise(site.archive, seconds, out));
    });
}
