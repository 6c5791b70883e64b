import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, contentWordsAsWritten } from '../../src/views/content-words.ts';

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

  it('keep how they are first written', () => {
    expect([...contentWordsAsWritten('Harbours and harbour')]).toEqual([['harbour', 'Harbours']]);
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
        expect(new Set(contentWordsAsWritten(text).values()).size).toBe(
          new Set(runs.map((run) => run.toLowerCase())).size,
        );
        for (const written of contentWordsAsWritten(text).values()) expect(runs).toContain(written);
      }),
    );
  });
});
