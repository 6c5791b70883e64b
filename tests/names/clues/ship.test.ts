import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['behind a prefix', 'The owners of MV Princess Adela went to court.', []],
  ['of a navy', 'Sailors of the HMS Robert Westing went to court.', []],
  ['behind the kind of ship', 'The owners of the ferry Santa Lucia del Mar went to court.', []],
  ['initials are none', 'The court heard JR Lindqvist for an hour.', ['person: JR Lindqvist']],
  ['a captain is none', 'The court heard ferry captain Oskar Lindqvist.', ['person: Oskar Lindqvist']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
