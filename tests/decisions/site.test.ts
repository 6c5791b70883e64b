import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { loadLedger, saveLedger } from '../../src/site/ledger-file.ts';

let root: string;
let seeds: string;
const own = (name: string): string => path.join(seeds, '_archive', name);
const out = (): string => path.join(root, 'site');

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'backfile-decisions-'));
  seeds = path.join(root, 'seeds');
  await mkdir(path.join(seeds, '_archive'), { recursive: true });
  await writeFile(
    path.join(seeds, 'roof.txt'),
    'New roof for the school\n\nThe school will have a new roof, the town said.\n',
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('the ledger is written by a build that succeeded and was asked to, and by no other', async () => {
  await buildSite({ ...defaults, seeds }, out());
  expect(existsSync(own('ledger.jsonl'))).toBe(false);

  await writeFile(own('decisions.yaml'), '- set: roof.txt\n  titel: A\n');
  await expect(buildSite({ ...defaults, seeds, keepLedger: true }, out())).rejects.toThrow(
    `${own('decisions.yaml')}:2:3: `,
  );
  expect(existsSync(own('ledger.jsonl'))).toBe(false);
  expect(existsSync(path.join(out(), 'index.html'))).toBe(true);

  await writeFile(own('decisions.yaml'), '- set: roof.txt\n  title: A roof at last\n');
  await buildSite({ ...defaults, seeds, keepLedger: true }, out());
  const ledger = await loadLedger(seeds);
  expect(ledger.find(({ kind }) => kind === 'article')).toMatchObject({ title: 'A roof at last', key: 'roof.txt' });
  const text = await readFile(own('ledger.jsonl'), 'utf8');
  await saveLedger(seeds, ledger);
  expect(await readFile(own('ledger.jsonl'), 'utf8')).toBe(text);
});

it('what the archive says of itself holds on its pages, and what is wrong with it stops the build', async () => {
  await writeFile(own('archive.yaml'), 'title: School Papers\n');
  await buildSite({ ...defaults, seeds }, out());
  expect(await readFile(path.join(out(), 'index.html'), 'utf8')).toContain('School Papers');
  await writeFile(own('archive.yaml'), 'tilte: School Papers\n');
  await expect(buildSite({ ...defaults, seeds }, out())).rejects.toThrow(`${own('archive.yaml')}:1:1: “tilte”`);
});
