import path from 'node:path';
import { Command } from 'commander';
import { cacheOf, cacheOptions, type CacheChoice } from './cache-of.ts';

/** `backfile explain <file or id>` */
export function explainCommand(): Command {
  const command = new Command('explain')
    .description('print why an article or a record is shown as it is')
    .argument(
      '<target>',
      'a seed’s file, a name as it is written, or the id or page of an article, event, record or topic',
    )
    .option('--seeds <folder>', 'folder of the cuttings', 'seeds');
  for (const option of cacheOptions) command.addOption(option);
  return command.action(async (target: string, { seeds, cache }: { seeds: string; cache: CacheChoice }) => {
    const { defaults } = await import('../config.ts');
    const { explain } = await import('../explain/explain.ts');
    const { prepareArchive } = await import('../site/prepare-site.ts');
    const { needSeeds, withOption } = await import('../site/need-seeds.ts');
    await needSeeds(seeds, withOption);
    const below = path.relative(seeds, target).split(path.sep).join('/');
    const { archive } = await prepareArchive({ ...defaults, seeds, ...cacheOf(cache, seeds) });
    const lines = explain(archive, target) ?? explain(archive, below);
    if (lines === undefined)
      throw new Error(
        `there is no file, article, event, record or topic “${target}” in ${seeds}. Ids are in the addresses of the pages; names are meant as they are written.`,
      );
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}
