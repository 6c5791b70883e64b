import { Command } from 'commander';
import { defaults } from '../config.ts';
import { serveSite } from '../site/serve-site.ts';

/** `backfile serve [seeds]` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('build, watch, and show the site in the browser with live reload')
    .argument('[seeds]', 'folder of the cuttings', defaults.seeds)
    .option('-o, --out <folder>', 'folder of the site', '_site')
    .option('-p, --port <number>', 'port to listen on', '8080')
    .action(async (seeds: string, { out, port }: { out: string; port: string }) => {
      await serveSite({ ...defaults, seeds }, out, Number(port), (line) => process.stdout.write(`${line}\n`));
    });
}
