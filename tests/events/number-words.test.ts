import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/events/number-words.ts';
import { makeReading } from './make-reading.ts';

const wordsIn = (body: string) => {
  const { words, reports } = numberWords([makeReading('a', '', body)]);
  return reports[0]?.body.map((number) => words[number]);
};

describe('splitting reports into words', () => {
  it.each([
    ["Krell's boat, half-sunk", ["Krell's", 'boat', 'half', 'sunk']],
    ['‘Save the Vesk’ said O’Dunn', ['Save', 'the', 'Vesk', 'said', 'O’Dunn']],
    ['Zürich; 12,5 % — ٣٤ بيت', ['Zürich', '12', '5', '٣٤', 'بيت']],
    ['… — !', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('tells the headline from the text, and takes a derived headline for none', () => {
    const { words, reports } = numberWords([
      makeReading('a', 'River bursts', 'The river.'),
      makeReading('b', '', 'The river.'),
    ]);
    expect(reports.map(({ head }) => head.map((number) => words[number]))).toEqual([['River', 'bursts'], []]);
  });
});
