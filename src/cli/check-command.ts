import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { cacheOf, cacheOptions, type CacheChoice } from './cache-of.ts';
import { exitCodes, hasErrors } from './exit-codes.ts';

interface Options {
  readonly json?: boolean;
  readonly page?: string;
  readonly cache: CacheChoice;
}

/** `backfile check [seeds]` */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('list what an editor should look at first')
    .argument('[seeds]', 'folder of the cuttings', 'seeds')
    .option('--json', 'one JSON object a line')
    .option('--page <file>', 'write the list as a page for the browser');
  for (const option of cacheOptions) command.addOption(option);
  return command.action(async (seeds: string, { json = false, page, cache }: Options) => {
    const { check } = await import('../check/check.ts');
    const { groupProblems, placeOf } = await import('../check/group-problems.ts');
    const { nameSeeds } = await import('../check/name-seeds.ts');
    const { defaults } = await import('../config.ts');
    const { prepareArchive } = await import('../site/prepare-site.ts');
    const { archive, options } = await prepareArchive({ ...defaults, seeds, ...cacheOf(cache, seeds) });
    const problems = check(archive).map(nameSeeds(seeds, defaults.seeds));
    if (hasErrors(problems)) process.exitCode = exitCodes.failed;
    if (page !== undefined) {
      const { renderCheckList } = await import('../../templates/check-list.tsx');
      await writeFile(page, renderCheckList(options.title, groupProblems(problems)));
      process.stdout.write(`Written to ${page}: ${problems.length} to look at.\n`);
      return;
    }
    for (const problem of problems) {
      const { severity, message, rule } = problem;
      process.stdout.write(
        json ? `${JSON.stringify(problem)}\n` : `${placeOf(problem)}: ${severity}: ${message} (${rule})\n`,
      );
    }
    if (problems.length === 0 && !json) process.stdout.write('Nothing to look at.\n');
  });
}
