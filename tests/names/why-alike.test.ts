import { expect, test } from 'vitest';
import { whyAlike } from '../../src/names/why-alike.ts';

test.each([
  ['Karim Mahmood', 'Karim Mehmood', /spellings/],
  ['Karim Mahmood', 'Karim A. Mahmood', /initials/],
  ['Karim Mahmood', 'K. Mahmood', /pet form/],
  ['Harold Westing', 'Harold Westing Jr', /father and son/],
  ['Karim Mahmood', 'Yusra Mahmood', /different people/],
  ['Karim Mahmood', 'Mahmood', /one word alone/],
  ['Karim Mahmood', '@karimm', /handle/],
])('%s, %s', (one, other, reason) => {
  expect(whyAlike(one, other)).toMatch(reason);
});
