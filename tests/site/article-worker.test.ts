import { expect, test } from 'vitest';
import type { Seed } from '../../src/model.ts';
import { readBatch } from '../../src/site/article-worker.ts';

const seed: Seed = {
  key: 'a.txt',
  file: 'a.txt',
  markup: 'text',
  fields: {},
  text: 'Lamp\n\nIt burns.',
  sha256: '',
  encoding: 'utf-8',
};

test('reads every seed of a batch', () => {
  expect(readBatch([seed, { ...seed, key: 'b.txt', file: 'b.txt' }])).toHaveLength(2);
});

test('names the seed that a rule fails on, and says what to do', () => {
  const broken: Seed = {
    ...seed,
    key: 'sheets.csv#7',
    get text(): string {
      throw new RangeError('too deep');
    },
  };
  expect(() => readBatch([seed, broken])).toThrow(/^sheets\.csv#7 stopped the build \(too deep\).*move the file out/u);
});
