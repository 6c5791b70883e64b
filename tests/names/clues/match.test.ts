import { expect, test } from 'vitest';
import { foundKinds } from '../found.ts';

test.each([
  ['Lisle Rovers beat Harlan Town 3-2 there.', ['organisation: Lisle Rovers', 'organisation: Harlan Town']],
  ['Harlan Town drew 1-1 with Lisle Rovers.', ['organisation: Harlan Town', 'organisation: Lisle Rovers']],
  ['Torvella lost to Harlan Town 0–1 there.', ['organisation: Torvella', 'organisation: Harlan Town']],
  ['They won, while Torvella host Lisle Rovers.', ['organisation: Torvella', 'organisation: Lisle Rovers']],
])('the sides of a match: %s', (text, found) => {
  expect(foundKinds(text)).toEqual(found);
});

test.each([
  ['Novak Lindgren beat Carlos Westing 6-4, 6-3 there.', ['person: Novak Lindgren', 'person: Carlos Westing']],
  ['Judy Lindgren beat Carlos Westing 10-8 there.', ['person: Judy Lindgren', 'person: Carlos Westing']],
  ['England beat France 3-2 there.', ['place: England', 'place: France']],
  ['People in Kabul are afraid.', ['place: Kabul']],
  ['The Torvans are tired.', []],
])('who is none: %s', (text, found) => {
  expect(foundKinds(text)).toEqual(found);
});
