import { Command, InvalidArgumentError } from 'commander';
import { cacheOf, cacheOptions, type CacheChoice } from './cache-of.ts';

function toPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

/** `backfile serve [seeds]` */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('build, watch, and show the site in the browser with live reload')
    .argument('[seeds]', 'folder of the cuttings', 'seeds')
    .option('-o, --out <folder>', 'folder of the site', '_site')
    .option('-p, --port <number>', 'port to listen on', toPort, 8080);
  for (const option of cacheOptions) command.addOption(option);
  return command.action(
    async (seeds: string, { out, port, cache }: { out: string; port: number; cache: CacheChoice }) => {
      const { defaults } = await import('../config.ts');
      const { serveSite } = await import('../site/serve-site.ts');
      const say = (line: string): void => void process.stdout.write(`${line}\n`);
      await serveSite({ ...defaults, seeds, ...cacheOf(cache, seeds) }, out, port, say);
    },
  );
}
