import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The browser's scripts: where each comes from, and where below the site's root it goes. */
const scripts = [
  { source: 'site.ts', target: 'site.js' },
  { source: 'search.ts', target: 'search/search.js' },
  { source: 'service-worker.ts', target: 'sw.js' },
];

/** Bundles the browser's scripts into the site. `version` changes whenever the archive does. */
export async function bundleClient(site: string, version: string): Promise<void> {
  const bundle = ({ source, target }: (typeof scripts)[number]) =>
    build({
      entryPoints: [fileURLToPath(new URL(`../client/${source}`, import.meta.url))],
      outfile: path.join(site, target),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
      define: { BACKFILE_VERSION: JSON.stringify(version) },
    });
  await Promise.all(scripts.map(bundle));
}
