import { Command } from 'commander';
import { buildArchive } from '../build-archive.ts';
import { check } from '../check/check.ts';
import { defaults } from '../config.ts';
import { readSeeds } from '../read/read-seeds.ts';

/** `backfile check [seeds]` */
export function checkCommand(): Command {
  return new Command('check')
    .description('list what an editor should look at first')
    .argument('[seeds]', 'folder of the cuttings', defaults.seeds)
    .option('--json', 'one JSON object a line')
    .action(async (seeds: string, { json }: { json?: boolean }) => {
      const problems = check(buildArchive(await readSeeds(seeds)));
      for (const problem of problems) {
        const { severity, file, line, message, rule } = problem;
        const place = line === undefined ? file : `${file}:${line}`;
        process.stdout.write(
          json === true ? `${JSON.stringify(problem)}\n` : `${place}: ${severity}: ${message} (${rule})\n`,
        );
      }
      if (problems.length === 0 && json !== true) process.stdout.write('Nothing to look at.\n');
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
}
