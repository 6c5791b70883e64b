import { expect, test } from 'vitest';
import { foundRoles as found } from '../found.ts';

test.each([
  [
    'a portfolio',
    'They met External Affairs Minister Petra Lindqvist there.',
    ['Petra Lindqvist (External Affairs Minister)'],
  ],
  ['works', 'They met Public Works Minister Petra Lindqvist there.', ['Petra Lindqvist (Public Works Minister)']],
  [
    'a body before its officer',
    'They met Senate President Petra Lindqvist there.',
    ['Senate', 'Petra Lindqvist (President)'],
  ],
  ['a seat', 'They met Leeds East MP Petra Lindqvist there.', ['Leeds East', 'Petra Lindqvist (MP)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
