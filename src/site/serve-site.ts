import { watch } from 'node:fs';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { buildSite } from './build-site.ts';
import type { SiteOptions } from './prepare-site.ts';

/** Editors save in several steps; a build waits until the folder has been still for this long. */
const STILL_MS = 100;

/**
 * Builds, serves and builds again when a seed, a decision or a template of the owner's changes. A build that fails is said, and the last good
 * site goes on being served.
 */
export async function serveSite(
  options: SiteOptions,
  out: string,
  port: number,
  say: (line: string) => void,
): Promise<void> {
  await buildSite(options, out);
  const server = EleventyDevServer.getServer('backfile', out, {});
  server.serve(port);
  say(`http://localhost:${port}/`);
  let waiting: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const rebuild = async (): Promise<void> => {
    try {
      const { archive } = await buildSite(options, out);
      say(`${archive.entries.size} articles`);
      server.reload({ files: [], subtype: undefined, build: { templates: [] } });
    } catch (error) {
      say(`not rebuilt: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const folder of [options.seeds, ...(options.templates === undefined ? [] : [options.templates])])
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        building = building.then(rebuild);
      }, STILL_MS);
    });
}
