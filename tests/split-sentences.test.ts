import { describe, expect, it } from 'vitest';
import { firstSentences, sentencesOf, splitSentences } from '../src/split-sentences.ts';
import { makeReading } from './events/make-reading.ts';

describe('sentences', () => {
  it.each([
    ['The mayor spoke. Nobody came.', 2],
    ['Dr. Lund met Ms. Moor on Jan. 3 in Oakmere. They left.', 2],
    ['“We lost.” She sat down.', 2],
    ['It cost 3.5 million.', 1],
    ['J. B. Moor of the U.N. Security Council spoke.', 1],
    ['پل کھل گیا۔ لوگ آئے۔', 2],
    ['橋が開いた。人が来た。', 2],
    ['no capitals. here it goes on', 1],
    ['', 0],
  ])('“%s”: %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('know where they stand in the seed', () => {
    const seed = 'Headline\n\nRain fell.  The\nriver rose.';
    const start = seed.indexOf('Rain');
    for (const sentence of splitSentences(seed.slice(start), start))
      expect(seed.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')).toBe(sentence.text);
  });

  it('of an article can be had from its beginning only', () => {
    const reading = makeReading('a', 'Flood', 'Rain fell. The river rose.\n\nNobody was hurt. It is over.');
    expect(firstSentences(reading.article, 3)).toEqual(sentencesOf(reading).slice(0, 3));
  });
});
