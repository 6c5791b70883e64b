import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import type { Seed, Span } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const seed = (text: string, file = 'a.txt'): Seed => ({
  key: file,
  file,
  text,
  markup: 'text',
  fields: {},
  sha256: '',
  encoding: 'utf-8',
});

/** Pieces that news text is made of, so that chance reaches the recognisers. */
const FRAGMENTS = [
  ' date 2021-03-09 ',
  'PORT HALDEN, Mar 8 (NNA): ',
  '(Norvik) ',
  'Port Halden to rebuild its lighthouse',
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.',
  'By Ilse Brandt, The Halden Courier',
  'Published in The Halden Courier, March 9th, 2021',
  'Title: Four million crowns',
  '• a lamp',
  '> The lamp must burn again.',
  '## Four million crowns',
  'Also read: Storm sinks two boats',
  'مینار دوبارہ تعمیر کیا جائے گا',
  '\u00ad',
  '\u200b',
  ' | ',
  '.',
  '\n',
  '\n\n',
  '\n\n\n\n',
  ' ',
  '\u00a0',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(''));

const words = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');

describe('any text at all', () => {
  it('gives blocks that are stretches of it, in order and apart', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { blocks } = parseArticle(seed(source));
        for (const { start, end, text: said } of blocks) expect(source.slice(start, end)).toBe(said);
        const ends = blocks.map(({ end }) => end);
        expect(blocks.slice(1).every(({ start }, at) => start >= (ends[at] ?? 0))).toBe(true);
      }),
    );
  });

  it('gives every stated value evidence that stands where it says', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { headline, standfirst, byline, outlet, claims } = parseArticle(seed(source));
        const evidence = [headline, standfirst, byline, outlet, ...claims].flatMap((value) => value?.evidence ?? []);
        for (const { start, end, quote } of evidence) {
          // Outside the text (a file's name) it stands nowhere, and says so by an empty stretch.
          expect(start === end ? quote : source.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('never derives a headline longer than 100 characters', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { headline } = parseArticle(seed(source));
        expect(headline.value.length <= 100 || headline.certainty === 'stated').toBe(true);
        expect(headline.value).not.toBe('');
      }),
    );
  });

  it('loses no word of a report', () => {
    const paragraph = fc
      .array(fc.constantFrom('council', 'lamp', 'storm', 'Norvik', 'Monday', 'the', 'of', 'burned', 'tower'), {
        minLength: 1,
        maxLength: 30,
      })
      .map((list) => `${list.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), fc.constantFrom('\n', '\n\n'), (paragraphs, between) => {
        const source = paragraphs.join(between);
        const { blocks, headline, standfirst, dateline } = parseArticle(seed(source));
        const spans: readonly Span[] = [
          ...blocks,
          ...(headline.certainty === 'stated' ? headline.evidence : []),
          ...(standfirst?.evidence ?? []),
          ...(dateline ? [dateline] : []),
        ].toSorted((a, b) => a.start - b.start);
        expect(spans.map(({ start, end }) => words(source.slice(start, end))).join('')).toBe(words(source));
      }),
    );
  });

  it('depends on the text alone, not on how often it is read', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(parseArticle(seed(source))).toEqual(parseArticle(seed(source)));
      }),
    );
  });
});

describe('a text without end', () => {
  it.each([
    ['one paragraph', 'The harbour council of Port Halden voted on Monday. '.repeat(60_000)],
    ['empty lines', `Port Halden to rebuild its lighthouse\n${'\n'.repeat(100_000)}The council voted on Monday.`],
    ['capitals', 'NEW NORVIK '.repeat(100_000)],
    ['brackets', '('.repeat(300_000)],
    ['names', `By ${'Anna Maria '.repeat(12)}\n`.repeat(5000)],
    ['header lines', 'Title: value\n'.repeat(50_000)],
  ])('of %s is read', (_, source) => {
    expect(parseArticle(seed(source)).text).toBe(source);
  });
});
