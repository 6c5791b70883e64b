import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeLines } from '../../src/site/write-lines.ts';

it('writes a line of JSON a row, however many and long', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-lines-'));
  const rows = Array.from({ length: 80 }, (_, index) => ({ index, text: 'خبر “a”\n'.repeat(index * 100) }));
  const file = path.join(folder, 'rows.jsonl');
  writeLines(file, rows);
  const lines = (await readFile(file, 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
  writeLines(file, []);
  expect(await readFile(file, 'utf8')).toBe('');
  await rm(folder, { recursive: true });
});
