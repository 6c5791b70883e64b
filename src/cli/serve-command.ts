import { Command, InvalidArgumentError } from 'commander';
import { cacheOf, cacheOptions, type CacheChoice } from './cache-of.ts';
import { templatesOption } from './templates-option.ts';

function toPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

interface Options {
  readonly out: string;
  readonly port: number;
  readonly cache: CacheChoice;
  readonly templates?: string;
}

/** `backfile serve [seeds]` */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('build, watch, and show the site in the browser with live reload')
    .argument('[seeds]', 'folder of the cuttings', 'seeds')
    .option('-o, --out <folder>', 'folder of the site', '_site')
    .addOption(templatesOption)
    .option('-p, --port <number>', 'port to listen on', toPort, 8080);
  for (const option of cacheOptions) command.addOption(option);
  return command.action(async (seeds: string, { out, port, cache, templates }: Options) => {
    const { defaults } = await import('../config.ts');
    const { serveSite } = await import('../site/serve-site.ts');
    const { boundHeap } = await import('./bound-heap.ts');
    const progress = boundHeap(defaults.progress);
    const say = (line: string): void => void process.stdout.write(`${line}\n`);
    const own = templates === undefined ? {} : { templates };
    await serveSite({ ...defaults, seeds, progress, ...own, ...cacheOf(cache, seeds) }, out, port, say);
  });
}
