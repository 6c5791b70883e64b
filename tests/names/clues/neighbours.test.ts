import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['letters where somebody works', 'She is a nurse at UQTH now.', ['organisation: UQTH']],
  ['a town where somebody works', 'She is a nurse at Torvanpur now.', ['place: Torvanpur']],
  ['whose player it is', 'They praised the Tigers’ Omar Nasri there.', ['person: Omar Nasri']],
  ['where somebody lives', 'They met Mong Torva residents there.', ['place: Mong Torva']],
  [
    'what somebody governs',
    'They met Torvan governor Petra Lindqvist there.',
    ['place: Torvan', 'person: Petra Lindqvist'],
  ],
  [
    'a bank’s governor',
    'They met Torva State Bank governor Petra Lindqvist.',
    ['organisation: Torva State Bank', 'person: Petra Lindqvist'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
