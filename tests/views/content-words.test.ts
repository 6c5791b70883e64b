import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { contentWords, eachContentWord } from '../../src/views/content-words.ts';

const written = (text: string): string[] => {
  const words: string[] = [];
  eachContentWord(text, (_stem, word) => words.push(word));
  return words;
};

describe('the words that tell something', () => {
  it.each([
    ['The Harbours were opened', ['harbour', 'open']],
    ['opening, opens, opened: Open', ['open']],
    ['The police said on Sunday that 12 people reported it', ['police']],
    ['of the sea and its 4-day gale', ['gale']],
    ['کراچی میں بندرگاہ', ['کراچی', 'بندرگاہ']],
  ])('%s', (text, words) => {
    expect([...contentWords(text)]).toEqual(words);
  });

  it('are one by what their forms share, and each as it is written', () => {
    const stems = new Set<number>();
    eachContentWord('Harbours and harbour', (stem) => stems.add(stem));
    expect(stems.size).toBe(1);
    expect(written('Harbours and harbour')).toEqual(['Harbours', 'harbour']);
  });

  it('are runs of four letters and more, whatever the script', () => {
    const sign = fc.constantFrom(
      'a',
      'B',
      'é',
      '\u0301',
      'ک',
      'न',
      '\u093e',
      '1',
      ' ',
      '-',
      '\u{1d400}',
      '\u{1f600}',
      '\ud835',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 24 }), (text) => {
        const runs = text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
        expect(written(text)).toEqual(runs);
      }),
    );
  });
});
