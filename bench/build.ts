/**
 * Prints how long each stage of a build takes on an invented archive, full and again with nothing
 * changed.
 *
 *     npm run bench              1,000 articles
 *     npm run bench -- 20000     as many as asked for
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { showProgress } from '../src/cli/show-progress.ts';
import { defaults } from '../src/config.ts';
import { buildSite } from '../src/site/build-site.ts';
import { makeArchive, writeArchive } from './make-archive.ts';

const articles = Number(process.argv[2] ?? 1000);
const folder = await mkdtemp(path.join(tmpdir(), 'backfile-bench-'));
const seeds = path.join(folder, 'seeds');
await writeArchive(makeArchive(articles), seeds);

async function measure(label: string): Promise<void> {
  const progress = showProgress(undefined);
  const site = await buildSite(
    { ...defaults, seeds, progress, cache: path.join(folder, 'cache') },
    path.join(folder, 'site'),
  );
  const stages = progress.end();
  const total = stages.reduce((sum, [, seconds]) => sum + seconds, 0);
  process.stdout.write(`${label}: ${site.archive.entries.size} articles, ${site.pages.length} pages\n`);
  for (const [stage, seconds] of [...stages, ['in all', total] as const])
    process.stdout.write(`  ${stage.padEnd(16)} ${seconds.toFixed(2).padStart(8)} s\n`);
}

try {
  await measure('full');
  await measure('again');
  process.stdout.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
