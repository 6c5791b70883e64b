import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildStamp, isUpToDate, keepStamp } from '../../src/site/build-stamp.ts';

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const stamp = (): Promise<string> => buildStamp(at('seeds'), {});
const upToDate = async (): Promise<boolean> => isUpToDate(at('cache'), at('seeds'), at('site'), await stamp());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-stamp-'));
  await mkdir(at('seeds', '_archive'), { recursive: true });
  await mkdir(at('site'));
  await writeFile(at('seeds', 'a.txt'), 'One.');
  await writeFile(at('site', 'index.html'), 'page');
  const before = await stamp();
  await writeFile(at('seeds', '_archive', 'ledger.jsonl'), 'written by the build');
  await keepStamp(at('cache'), at('seeds'), at('site'), before);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a site', () => {
  it('is up to date while nothing it was made from changed', async () => {
    expect(await upToDate()).toBe(true);
  });

  it.each([
    ['a seed changed', () => writeFile(at('seeds', 'a.txt'), 'Two.')],
    ['a seed came', () => writeFile(at('seeds', 'b.txt'), 'One.')],
    ['a seed went', () => rm(at('seeds', 'a.txt'))],
    ['the editor decided', () => writeFile(at('seeds', '_archive', 'decisions.yaml'), '- reject: nobody')],
    ['the ledger was put back', () => writeFile(at('seeds', '_archive', 'ledger.jsonl'), 'an older one')],
    ['the site went', () => rm(at('site'), { recursive: true })],
    ['another site took its place', () => writeFile(at('site', 'index.html'), 'another page')],
    ['the cache went', () => rm(at('cache'), { recursive: true })],
  ])('is not when %s', async (_, change) => {
    await change();
    expect(await upToDate()).toBe(false);
  });
});
