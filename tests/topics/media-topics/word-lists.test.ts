import { describe, expect, test } from 'vitest';
import { above, conceptById, conceptId } from '../../../src/topics/media-topics/concepts.ts';
import { wordsAbroad } from '../../../src/topics/media-topics/words/abroad/words-abroad.ts';
import { allWords } from '../../../src/topics/media-topics/words/all-words.ts';

const entries = allWords.flatMap((words) => Object.entries(words));

describe('the word lists', () => {
  test('every name is a concept of Media Topics', () => {
    expect(entries.map(([name]) => name).filter((name) => !conceptById.has(conceptId(name)))).toEqual([]);
  });

  test('a concept stands in one list only', () => {
    const names = entries.map(([name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('no word stands twice for one concept, and none is empty', () => {
    const faults = entries.flatMap(([name, [telling, supporting]]) => {
      const words = [telling, ...(supporting === undefined ? [] : [supporting])].flatMap((list) => list.split(', '));
      return words
        .filter((word, index) => word.trim() === '' || words.indexOf(word) !== index)
        .map((word) => `${name}: ${word}`);
    });
    expect(faults).toEqual([]);
  });
});

describe.each([...wordsAbroad])('the word list of %s', (_, words) => {
  const spoken = Object.entries(words);

  test('every name is a concept of Media Topics', () => {
    expect(spoken.map(([name]) => name).filter((name) => !conceptById.has(conceptId(name)))).toEqual([]);
  });

  test('no word stands twice for one concept, none is empty, and none tells two', () => {
    const told = spoken.flatMap(([, [telling]]) => telling.split(', '));
    const twice = spoken.flatMap(([name, lists]) => {
      const all = lists.join(', ').split(', ');
      return all.filter((word, at) => word.trim() === '' || all.indexOf(word) !== at).map((word) => `${name}: ${word}`);
    });
    expect([...twice, ...told.filter((word, at) => told.indexOf(word) !== at)]).toEqual([]);
  });

  test('no word is cut off so short that it stands for anything', () => {
    const words = spoken.flatMap(([, lists]) => lists.join(', ').split(/[\s,]+/u));
    expect(words.filter((word) => /^\P{L}*\p{L}\p{M}*\*$/u.test(word))).toEqual([]);
  });

  test('what is cut off stands in small letters, as beginnings are read', () => {
    const words = spoken.flatMap(([, lists]) => lists.join(', ').split(/[\s,-]+/u));
    expect(words.filter((word) => word.endsWith('*') && word !== word.toLowerCase())).toEqual([]);
  });
});

describe('the tree', () => {
  test('leads from an earthquake up to the root, the nearest first', () => {
    expect(above(conceptId('earthquake')).map((id) => conceptById.get(id)!.name)).toEqual([
      'natural disaster',
      'disaster',
      'disaster, accident and emergency incident',
    ]);
  });

  test('an unknown name is a bug, not a topic', () => {
    expect(() => conceptId('dragons')).toThrow('dragons');
  });
});
