/**
 * Prints how long each stage of a build takes on an invented archive: in full, with one more article, and
 * again with the same ones.
 *
 *     npm run bench              1,000 articles
 *     npm run bench -- 20000     as many as asked for
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  const { archive, pages, written } = site;
  process.stdout.write(`${label}: ${archive.entries.size} articles, ${pages} pages, ${written} written\n`);
  for (const [stage, seconds] of [...stages, ['in all', total] as const])
    process.stdout.write(`  ${stage.padEnd(16)} ${seconds.toFixed(2).padStart(8)} s\n`);
}

try {
  await measure('full');
  const [first] = makeArchive(1);
  await writeFile(
    path.join(seeds, 'one-more.txt'),
    `${first?.text}
The ferry sails again.
`,
  );
  await measure('one more');
  await measure('again');
  process.stdout.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
