import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { buildSite } from '../../src/site/build-site.ts';

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-lost-'));
  await mkdir(at('cuttings'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (keepLedger = true) => buildSite({ ...defaults, seeds: at('cuttings'), keepLedger }, at('site'));
const put = (name: string, headline: string) =>
  writeFile(at('cuttings', name), `${headline}\n\nThe pier fell on Monday, the harbour master said.`);

it('an archive without its ledger says which addresses of the site that stood lead nowhere now', async () => {
  await put('storm.txt', 'Storm takes the pier');
  await put('ferry.txt', 'Ferry stays in port');
  expect((await build()).lost).toEqual([]);
  await put('storm.txt', 'Gale takes the pier');
  expect((await build()).lost).toEqual([]);
  await rm(at('cuttings', '_archive'), { recursive: true });
  const { lost } = await build();
  expect(lost).toEqual([expect.stringMatching(/^storm-takes-the-pier-/u)]);
  expect((await build()).lost).toEqual([]);
  await rm(at('cuttings', 'ferry.txt'));
  expect((await build()).lost).toEqual([]);
});

it('an archive that keeps no ledger has none to lose', async () => {
  await put('storm.txt', 'Storm takes the pier');
  await build(false);
  await put('storm.txt', 'Gale takes the pier');
  expect((await build(false)).lost).toEqual([]);
});
