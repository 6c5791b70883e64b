import { describe, expect, test } from 'vitest';
import { assignTopics } from '../../src/topics/assign-topics.ts';
import { passages } from '../../src/topics/passages.ts';
import { makeReading } from './make-reading.ts';

const told = makeReading('told.txt', 'Quake shakes valley', ['Walls fell.', 'Nobody was hurt.']);

describe('what of an article is read', () => {
  test('the headline counts most, then the opening of the body', () => {
    const read = passages(told.article);
    expect(read.map(({ text }) => text)).toEqual(['Quake shakes valley', 'Walls fell.', 'Nobody was hurt.']);
    expect(read[0]!.weight).toBeGreaterThan(read[1]!.weight);
  });

  test('a headline derived from the body is not read twice', () => {
    const evidence = [{ article: 'told.txt', start: 21, end: 32, quote: 'Walls fell.' }];
    const headline = { value: 'Walls fell', certainty: 'guessed' as const, rule: 'derived', evidence };
    expect(passages({ ...told.article, headline }).map(({ text }) => text)).toEqual([
      'Walls fell.',
      'Nobody was hurt.',
    ]);
  });

  test('boilerplate is not read', () => {
    const blocks = told.article.blocks.map((block) => ({ ...block, kind: 'boilerplate' as const }));
    expect(passages({ ...told.article, blocks })).toHaveLength(1);
  });

  test('a zone ends between words', () => {
    const paragraph = 'earthquakes '.repeat(200).trim();
    for (const { text } of passages(makeReading('long.txt', 'Long', [paragraph]).article))
      expect(
        text
          .trim()
          .split(/\s+/u)
          .every((word) => word === 'earthquakes' || word === 'Long'),
      ).toBe(true);
  });

  test('a headline that came beside the text is read and quoted', () => {
    const evidence = [{ article: 'told.txt', start: 0, end: 0, quote: 'Earthquake kills nine' }];
    const headline = { value: 'Earthquake kills nine', certainty: 'stated' as const, rule: 'field', evidence };
    const { byArticle } = assignTopics([{ ...told, article: { ...told.article, headline } }], []);
    expect(byArticle.get('told.txt')![0]!.evidence).toContainEqual({
      article: 'told.txt',
      start: 0,
      end: 0,
      quote: 'earthquake',
    });
  });

  test('an article in another language gets no English subjects', () => {
    const article = { ...told.article, language: 'fr' };
    expect(assignTopics([{ ...told, article }], []).byArticle.get('told.txt')).toEqual([]);
  });
});
