import { describe, expect, it } from 'vitest';
import { joinBrokenWords } from '../../src/read/unhyphenate.ts';

const column = (...lines: readonly string[]): string => lines.join('\n');

describe('words that the ends of lines part', () => {
  it('are whole in a scanned column, with a paragraph in each line', () => {
    const text = column(
      'STORM PUTS OUT LAMP',
      '',
      'The harbour council of Port Hal-',
      'den voted on Monday to rebuild',
      'the old lighthouse.',
      '   "We knew," said Ilse Brandt of',
      'the council\u2019s works commit-',
      'tee. "Nobody slept."',
    );
    expect(joinBrokenWords(text)).toBe(
      column(
        'STORM PUTS OUT LAMP',
        '',
        'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse.',
        '   "We knew," said Ilse Brandt of the council\u2019s works committee. "Nobody slept."',
      ),
    );
  });

  it.each([
    [
      'written with a hyphen elsewhere',
      'a lamp-lit room, and a lamp-\nlit tower and the coun-\ncil',
      'a lamp-lit room, and a lamp-lit tower and the council',
    ],
    ['compounds', 'as is well-\nknown to the coun-\ncil', 'as is well-known to the council'],
    [
      'hyphens that stand for what comes behind',
      'Hafen-\nund Fischerei für den Stadt-\nrat',
      'Hafen- und Fischerei für den Stadtrat',
    ],
    [
      'soft hyphens and the sign that recognition takes for them',
      'the coun\u00ad\ncil of the har¬\nbour',
      'the council of the harbour',
    ],
  ])('%s', (_, text, whole) => {
    expect(joinBrokenWords(text)).toBe(whole);
  });

  it.each([
    ['a single hyphen at the end of a line', 'The council is well-\nknown in the town, and it\nmet on Monday.'],
    ['dashes before a new line', 'The lamp -\nand the storm -\nwere news.'],
    ['names and numbers', 'Port-\nHalden, 1914-\n1918, Ilse-\nMarie'],
    ['lists', '- lamp\n- storm\n- a\n- b'],
  ])('leaves alone %s', (_, text) => {
    expect(joinBrokenWords(text)).toBe(text);
  });
});
