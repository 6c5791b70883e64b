import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['what it is', 'The shop burned in a flash. Torvand, a village in the north, was cut off.', ['place: Torvand']],
  ['what it is, of several words', 'They came by Adi Haro, the capital of the region.', ['place: Adi Haro']],
  ['how far what it is is', 'They raided Torvand, a town 40 km from here.', ['place: Torvand']],
  ['how far it is', 'They met beside Torvand, some 40 km north of here.', ['place: Torvand']],
  ['what it is said to be', 'They say that Torvand is a town of nine thousand.', ['place: Torvand']],
])('a place: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  ['somebody of a city', 'They met Ada Berg, a lawyer from the city of the same name.', ['person: Ada Berg']],
  ['somebody who heads a village', 'They met Ada Berg, the village head, there.', ['person: Ada Berg']],
])('no place: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
