import { describe, expect, it } from 'vitest';
import { digestReport } from '../../src/events/digest-report.ts';
import { ReportReader } from '../../src/events/read-report.ts';
import { makeReading } from './make-reading.ts';

const readBy = (reader: ReportReader, headline: string, body: string) => {
  const report = reader.read(makeReading('a', headline, body));
  return { ...report, words: Array.from(report.words, (number) => reader.words[number]!) };
};
const read = (headline: string, body: string) => readBy(new ReportReader(), headline, body);
const counted = (words: readonly string[], counts: Uint32Array) =>
  Object.fromEntries(words.map((word, at) => [word, counts[at] ?? 0]).filter(([, count]) => count !== 0));

describe('reading the words of a report', () => {
  it.each([
    ["Krell's boat, half-sunk", ["Krell's", 'boat', 'half', 'sunk']],
    ['‘Save the Vesk’ said O’Dunn', ['Save', 'Vesk', 'O’Dunn']],
    ["the Vesks' boats and the Vesks", ['Vesks', 'boats']],
    ['Zürich; 12,50 % — ٣٤ بيت', ['Zürich', '12', '50', '٣٤', 'بيت']],
    ['… — !', []],
  ])('%s', (text, words) => {
    expect(read('', text).words).toEqual(words);
  });

  it('tells the headline from the text', () => {
    const { words, title, body } = read('River bursts', 'The River rose.');
    expect(counted(words, title)).toEqual({ River: 1, bursts: 1 });
    expect(counted(words, body)).toEqual({ River: 1, rose: 1 });
  });

  it('takes the first words for the title where the headline is derived', () => {
    const { words, title } = read('', `${'flood '.repeat(25)}sandbags`);
    expect(counted(words, title)).toEqual({ flood: 25 });
  });

  it('counts words at the top twice', () => {
    const { words, anywhere, opening } = read('', `${'flood '.repeat(80)}sandbags`);
    expect(counted(words, anywhere)).toEqual({ flood: 160, sandbags: 1 });
    expect(counted(words, opening)).toEqual({ flood: 60 });
  });

  it('reads the same from a digest as from the article', () => {
    const reading = makeReading('a', 'River bursts', `${'The river rose and rose. '.repeat(30)}Its banks held.`);
    const digest = digestReport(reading.article);
    expect(new ReportReader().read({ ...reading, digest })).toEqual(new ReportReader().read(reading));
  });

  it('is the same whatever was read before, and numbers words alike', () => {
    const reader = new ReportReader();
    readBy(reader, '', 'Rose petals by the river.');
    expect(readBy(reader, 'River bursts', 'The river rose.')).toEqual(read('River bursts', 'The river rose.'));
    expect(new Set(reader.words).size).toBe(reader.words.length);
  });
});
