import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['where they fled to', 'Hundreds fled to Torvand at night.', ['place: Torvand']],
  ['both ends of a way', 'They walked the road from Torvand to Lislum then.', ['place: Torvand', 'place: Lislum']],
  ['where troops went', 'They sent troops to Torvand then.', ['place: Torvand']],
  ['what was entered', 'They entered Torvand then.', ['place: Torvand']],
  ['where somebody came from', 'The bus hit a woman from Torvand there.', ['place: Torvand']],
  ['what was shelled', 'The army shelled Tal Rafiq at night.', ['place: Tal Rafiq']],
  ['what was struck', 'They counted nine strikes on Tal Rafiq at night.', ['place: Tal Rafiq']],
  ['how far it is', 'The car was found 40 km north of Torvand then.', ['place: Torvand']],
  ['where of a district', 'They held Ada Berg from Lisla of Torvand.', ['person: Ada Berg', 'place: Lisla']],
  ['where behind an age', 'Ada Berg, 34, of Torvand, was fined.', ['person: Ada Berg', 'place: Torvand']],
  ['where behind a name', 'They held Ada Berg from Torvand then.', ['person: Ada Berg', 'place: Torvand']],
])('a place: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  ['somebody behind a flight', 'They gave the flight to Omar Al Torvan then.'],
  ['a body’s letters', 'They gave access to QTK then.'],
  ['somebody’s pupils', 'He asked students from Ada Nasri for more.'],
])('no place: %s', (_, text) => {
  expect(found(text).filter((name) => name.startsWith('place'))).toEqual([]);
});
