import path from 'node:path';
import { Command } from 'commander';
import { buildArchive } from '../build-archive.ts';
import { defaults } from '../config.ts';
import { explain } from '../explain.ts';
import { readSeeds } from '../read/read-seeds.ts';

/** `backfile explain <file or id>` */
export function explainCommand(): Command {
  return new Command('explain')
    .description('print why an article or a record is shown as it is')
    .argument('<target>', 'a seed’s file, or the id of an article, event, person or topic')
    .option('--seeds <folder>', 'folder of the cuttings', defaults.seeds)
    .action(async (target: string, { seeds }: { seeds: string }) => {
      const below = path.relative(seeds, target).split(path.sep).join('/');
      const archive = buildArchive(await readSeeds(seeds));
      const lines = explain(archive, target) ?? explain(archive, below);
      if (lines === undefined)
        throw new Error(
          `there is no file, article, event, record or topic “${target}” in ${seeds}. Ids are in the addresses of the pages.`,
        );
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
