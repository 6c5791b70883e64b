import { expect, test } from 'vitest';
import { foundRoles as found } from './found.ts';

test.each([
  [
    'initials that are letters of an office',
    'It met Returning Officer P.C. Lindqvist there.',
    ['P.C. Lindqvist (Returning Officer)'],
  ],
  ['initials that a list has', 'It met Ministers C.S. Lindqvist and others.', ['C.S. Lindqvist (Ministers)']],
  ['letters of address', 'It met H.E. Salem Lindqvist there.', ['Salem Lindqvist (H.E.)']],
  ['an hour is no office', 'It met at 3 PM Karim Dad said.', ['Karim Dad']],
  ['the letters of an office without full stops', 'It met PM Karim Dad there.', ['Karim Dad (PM)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
