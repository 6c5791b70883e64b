import { describe, expect, it } from 'vitest';
import { didYouMean, judgeWords, missedWords, nearestWord } from '../../src/search/did-you-mean.ts';

const vocabulary = ['minister', 'ministry', 'ministers', 'march', 'mayor'];

describe('did you mean', () => {
  it('is the nearest word, the more used of two as near', () => {
    expect(nearestWord('minster', vocabulary)).toBe('minister');
    expect(nearestWord('ministrx', vocabulary)).toBe('ministry');
  });

  it('takes two letters in each other’s place for one slip', () => {
    expect(nearestWord('kahn', ['khan'])).toBe('khan');
    expect(nearestWord('mhiuc', ['much'])).toBeUndefined();
  });

  it('is nothing where no word is near, or the word too short to tell', () => {
    expect(nearestWord('xylophone', vocabulary)).toBeUndefined();
    expect(nearestWord('mar', ['may'])).toBeUndefined();
  });

  it('changes only the words the archive does not have', async () => {
    expect(await didYouMean('mayor minstry', async () => vocabulary)).toBe('mayor ministry');
    expect(await didYouMean('mayor ministry', async () => vocabulary)).toBeUndefined();
  });
});

describe('the words of a search', () => {
  const wordsLike = async (): Promise<string[]> => vocabulary;
  const foundBy = (word: string): { excerpt: string }[] => [{ excerpt: `the <mark>${word}</mark> said` }];

  it('were other words meant where nothing was found, or articles by another word', async () => {
    expect(await judgeWords('minster', [], wordsLike)).toEqual({ instead: 'minister', missed: [], isFar: false });
    expect(await judgeWords('minster', foundBy('Min'), wordsLike)).toEqual({
      instead: 'minister',
      missed: [],
      isFar: false,
    });
  });

  it('are missed where nothing is near them, and else stand', async () => {
    expect(await judgeWords('mayor xylophone', foundBy('mayor'), wordsLike)).toEqual({
      instead: undefined,
      missed: ['xylophone'],
      isFar: false,
    });
    expect(await judgeWords('mayor', foundBy('mayor'), wordsLike)).toEqual({
      instead: undefined,
      missed: [],
      isFar: false,
    });
  });

  it.each([
    ['xylophone', 'X', true],
    ['harbuor', 'Ha', true],
    ['xylophone', 'Xylem', false],
    ['mayor', 'mayoral', false],
  ])('of %s, articles by %s are as good as nothing: %s', async (asked, marked, far) => {
    expect(await judgeWords(asked, foundBy(marked), wordsLike)).toMatchObject({ isFar: far });
  });
});

describe('articles found by another word than the one asked for', () => {
  it.each([
    ['harbuor', ['Ha'], ['harbuor']],
    ['pier harbuor', ['pier', 'Ha'], ['harbuor']],
    ['xylophone', ['X'], ['xylophone']],
  ])('of %s, %j miss %j', (asked, marked, missed) => {
    expect(missedWords(asked, marked)).toEqual(missed);
  });

  it.each([
    ['harbour', ['Harbour’s']],
    ['walked', ['walking']],
    ['cities', ['city']],
    ['Gündoğdu', ['gundogdu']],
    ['minist', ['minister']],
    ['Ha', ['Hamas']],
    ['harbuor', []],
    ['港湾局長', ['港湾']],
  ])('of %s, %j miss nothing', (asked, marked) => {
    expect(missedWords(asked, marked)).toEqual([]);
  });
});
