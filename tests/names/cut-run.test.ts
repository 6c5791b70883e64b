import { expect, test } from 'vitest';
import { foundKinds as found } from './found.ts';

test.each([
  [
    'a sentence that ends in Sr.',
    'They met Robert Lindqvist Sr. Gary Stone smiled.',
    ['person: Robert Lindqvist Sr.', 'person: Gary Stone'],
  ],
  [
    'a street called after a son',
    'They met on Robert Lindqvist Jr. Boulevard today.',
    ['place: Robert Lindqvist Jr. Boulevard'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
