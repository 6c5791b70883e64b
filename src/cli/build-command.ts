import path from 'node:path';
import { Command } from 'commander';
import { cacheOf, cacheOptions, type CacheChoice } from './cache-of.ts';
import { exitCodes, hasErrors } from './exit-codes.ts';
import { templatesOption } from './templates-option.ts';

interface Options {
  readonly out: string;
  readonly cache: CacheChoice;
  readonly ledger: boolean;
  readonly templates?: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** `backfile build [seeds] [--out _site]` */
export function buildCommand(): Command {
  const command = new Command('build')
    .description('read the seeds and write the site')
    .argument('[seeds]', 'folder of the cuttings', 'seeds')
    .option('-o, --out <folder>', 'folder of the site', '_site')
    .addOption(templatesOption)
    .option('--no-ledger', 'do not write down the ids that were given')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('-q, --quiet', 'say nothing but errors');
  for (const option of cacheOptions) command.addOption(option);
  return command.action(
    async (seeds: string, { out, cache, ledger, templates, dryRun = false, quiet = false }: Options) => {
      if (dryRun) return sayWhatWouldChange(seeds, cacheOf(cache, seeds));
      const { buildStamp, isUpToDate, keepStamp } = await import('../site/build-stamp.ts');
      const kept = cacheOf(cache, seeds);
      const own = templates === undefined ? {} : { templates };
      const stamp = await buildStamp(seeds, { ledger, ...own });
      if (kept.cache !== undefined && (await isUpToDate(kept.cache, seeds, out, stamp))) {
        if (!quiet)
          process.stdout.write(`Nothing changed since the last build. The site: ${path.join(out, 'index.html')}\n`);
        return;
      }
      const { defaults } = await import('../config.ts');
      const { buildSite } = await import('../site/build-site.ts');
      const { boundHeap } = await import('./bound-heap.ts');
      const { showProgress } = await import('./show-progress.ts');
      const { sayErrors, summarise } = await import('./summarise.ts');
      const progress = boundHeap(showProgress(quiet ? undefined : process.stderr));
      const site = await buildSite({ ...defaults, seeds, progress, keepLedger: ledger, ...own, ...kept }, out);
      const isPartly = hasErrors(site.archive.problems);
      if (isPartly) process.exitCode = exitCodes.partly;
      // What is missing is said by every build until it is there.
      else if (kept.cache !== undefined) await keepStamp(kept.cache, seeds, out, stamp);
      const seconds = progress.end();
      if (quiet) process.stderr.write(sayErrors(site.archive.problems));
      else process.stdout.write(summarise(site, seconds, out));
    },
  );
}

async function sayWhatWouldChange(seeds: string, kept: ReturnType<typeof cacheOf>): Promise<void> {
  const { defaults } = await import('../config.ts');
  const { prepareArchive } = await import('../site/prepare-site.ts');
  const { sayChanges } = await import('./say-changes.ts');
  const { sayErrors } = await import('./summarise.ts');
  const { changes, archive } = await prepareArchive({ ...defaults, seeds, ...kept });
  process.stdout.write(sayChanges(changes));
  process.stderr.write(sayErrors(archive.problems));
  if (hasErrors(archive.problems)) process.exitCode = exitCodes.partly;
}
