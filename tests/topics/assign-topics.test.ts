import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model.ts';
import { assignTopics } from '../../src/topics/assign-topics.ts';
import { makeReading } from './make-reading.ts';

const quake = makeReading('quake.txt', 'Quake shakes Selnitz valley, dozens hurt', [
  'A magnitude 6.1 earthquake struck the Selnitz valley before dawn, bringing down walls in three villages.',
  'Aftershocks went on for hours while rescue teams searched the rubble.',
]);
const envoy = makeReading('envoy.txt', 'Envoy hopeful on Zendian peace process', [
  'The special envoy said after talks with the foreign minister that the Zendian peace process was alive.',
  'Both diplomats spoke of the Zendian peace process as a shared duty.',
]);
const visit = makeReading('visit.txt', 'Foreign minister in Strelsau for talks', [
  'The foreign minister arrived for a state visit and praised the Zendian peace process.',
]);
const archive = [quake, envoy, visit];

function labelsOf(readings: readonly Reading[], key: string): string[] {
  const { topics, byArticle } = assignTopics(readings, []);
  return byArticle.get(key)!.map(({ topic }) => topics.find(({ id }) => id === topic)!.label);
}

describe('topics of an archive', () => {
  test('an article gets the narrowest subject that its words carry, and not its broader ones beside it', () => {
    expect(labelsOf(archive, 'quake.txt')).toEqual(['earthquake']);
  });

  test('a recurring phrase becomes a theme of the articles that have it', () => {
    expect(labelsOf(archive, 'envoy.txt')).toEqual(expect.arrayContaining(['diplomacy', 'Zendian peace process']));
    expect(labelsOf(archive, 'visit.txt')).toContain('Zendian peace process');
    expect(labelsOf(archive, 'quake.txt')).not.toContain('Zendian peace process');
  });

  test('an article that speaks of a theme once in passing, far down, is not one of its articles', () => {
    const passing = makeReading('passing.txt', 'Baker opens second shop', [
      'The baker of Strelsau opened a second shop by the mill. '.repeat(25),
      'A customer spoke of the Zendian peace process.',
    ]);
    expect(labelsOf([...archive, passing], 'passing.txt')).not.toContain('Zendian peace process');
    expect(labelsOf([...archive, passing], 'envoy.txt')).toContain('Zendian peace process');
  });

  test('the tree holds every topic above a given one, up to the root', () => {
    const { topics, byArticle } = assignTopics(archive, []);
    const ids = new Set(topics.map(({ id }) => id));
    for (const { broader } of topics) expect(broader === null || ids.has(broader)).toBe(true);
    for (const { topic } of [...byArticle.values()].flat()) expect(ids).toContain(topic);
    expect(topics.find(({ label }) => label === 'Zendian peace process')?.broader).toBe('medtop:20000073');
  });

  test('evidence quotes the words where they stand', () => {
    const { byArticle } = assignTopics(archive, []);
    for (const { article } of archive)
      for (const { score, evidence } of byArticle.get(article.key)!) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end, quote } of evidence) expect(article.text.slice(start, end)).toBe(quote);
      }
    expect(byArticle.get('quake.txt')![0]!.evidence.map(({ quote }) => quote)).toContain('earthquake');
  });

  test('the order of the readings does not matter', () => {
    const [forth, back] = [assignTopics(archive, []), assignTopics(archive.toReversed(), [])];
    expect(back.topics).toEqual(forth.topics);
    for (const [key, assignments] of forth.byArticle) expect(back.byArticle.get(key)).toEqual(assignments);
  });

  test('an article without a word of any subject has no topic, and is there all the same', () => {
    const { byArticle } = assignTopics([makeReading('odd.txt', 'Untitled', ['Lorem ipsum dolor.'])], []);
    expect(byArticle.get('odd.txt')).toEqual([]);
  });

  test('an empty archive has no topics', () => {
    expect(assignTopics([], [])).toEqual({ topics: [], byArticle: new Map() });
  });
});
