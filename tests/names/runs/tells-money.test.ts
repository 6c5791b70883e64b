import { expect, test } from 'vitest';
import { foundKinds } from '../found.ts';

test.each([
  ['a sign behind', 'The man lost US$96 000 there.', []],
  ['a code and a sign', 'It gave ZWL$100,000 bail.', []],
  ['a code before a number', 'They paid GHS 40 for it.', []],
  ['no sum', 'The man left the US in 1996.', ['place: US']],
])('money: %s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
