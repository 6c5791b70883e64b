import { describe, expect, it } from 'vitest';
import type { Reading, Seed } from '../../src/model.ts';
import { readArticle } from '../../src/read-article.ts';
import { readSeeds } from '../../src/read/read-seeds.ts';
import { packReading, readingUnpacker } from '../../src/site/pack-reading.ts';

const { seeds } = await readSeeds('seeds');

describe('a packed reading', () => {
  it.each(seeds.map((seed) => [seed.key, seed] as const))('of %s is the same when it is unpacked', (_, seed) => {
    const reading = readArticle(seed);
    expect(readingUnpacker()(packReading(reading, seed), seed)).toEqual(reading);
  });

  it('keeps words that are not those of the text, and mentions that are forms of others', () => {
    const seed: Seed = { ...seeds[0]!, text: 'On 4 May\nthe Mayor of\nPort Vell spoke.' };
    const read = readArticle(seed);
    const mention = {
      start: 9,
      end: 32,
      kind: 'person',
      text: 'the Mayor of Port Vell',
      role: null,
      rule: 'a',
      score: 0,
    };
    const reading: Reading = {
      ...read,
      mentions: [mention, { ...mention, of: '0' }, { ...mention, text: '', role: '0', score: 0.5 }] as const as never,
      days: [{ start: 3, end: 8, text: '4  May', rule: 'x', meaning: { kind: 'offset', unit: 'day', amount: 0 } }],
    };
    expect(readingUnpacker()(packReading(reading, seed), seed)).toEqual(reading);
  });

  it('keeps fields by whatever name', () => {
    const read = readArticle(seeds[0]!);
    const otherFields = JSON.parse('{"__proto__":"a","constructor":"b"}') as Record<string, string>;
    const reading: Reading = { ...read, article: { ...read.article, otherFields } };
    const unpacked = readingUnpacker()(packReading(reading, seeds[0]!), seeds[0]!);
    expect(Object.entries(unpacked.article.otherFields)).toEqual(Object.entries(otherFields));
  });

  it('holds no copy of the text', () => {
    const seed = seeds.find(({ text }) => text.length > 1000)!;
    const packed = JSON.parse(packReading(readArticle(seed), seed)) as Reading;
    expect(packed.article.blocks.some(({ text }) => typeof text === 'string')).toBe(false);
  });
});
