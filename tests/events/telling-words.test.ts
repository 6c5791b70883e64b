import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../src/events/telling-words.ts';

const proper = new Set(['pellin', 'rivers']);

describe('what a word tells', () => {
  it.each([
    ['Pellin', 'name', 'pellin'],
    ['floods', 'plain', 'flood'],
    ['flooding', 'plain', 'flood'],
    ['Flooded', 'plain', 'flood'],
    ['340', 'figure', '340'],
    ['rivers', 'plain', 'river'],
  ])('%s is a %s, %s', (word, kind, form) => {
    expect(tellingWords(word, proper)).toEqual([{ form, kind }]);
  });

  it.each(['The', 'of', 'said', 'I', '7'])('%s tells nothing', (word) => {
    expect(tellingWords(word, proper)).toEqual([]);
  });

  it('reads a script without spaces by pairs of signs', () => {
    expect(tellingWords('東京大火', proper).map(({ form }) => form)).toEqual(['東京', '京大', '大火']);
  });
});
