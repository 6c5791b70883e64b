import { Command } from 'commander';
import { cacheOf, cacheOptions, type CacheChoice } from './cache-of.ts';

/** `backfile check [seeds]` */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('list what an editor should look at first')
    .argument('[seeds]', 'folder of the cuttings', 'seeds')
    .option('--json', 'one JSON object a line');
  for (const option of cacheOptions) command.addOption(option);
  return command.action(async (seeds: string, { json = false, cache }: { json?: boolean; cache: CacheChoice }) => {
    const { check } = await import('../check/check.ts');
    const { defaults } = await import('../config.ts');
    const { prepareArchive } = await import('../site/prepare-site.ts');
    const { archive } = await prepareArchive({ ...defaults, seeds, ...cacheOf(cache, seeds) });
    const problems = check(archive);
    for (const problem of problems) {
      const { severity, file, line, message, rule } = problem;
      const place = line === undefined ? file : `${file}:${line}`;
      process.stdout.write(json ? `${JSON.stringify(problem)}\n` : `${place}: ${severity}: ${message} (${rule})\n`);
    }
    if (problems.length === 0 && !json) process.stdout.write('Nothing to look at.\n');
    if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  });
}
