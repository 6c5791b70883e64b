import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['of shares', 'He gave the shares a Buy rating, and cut others to Neutral from Outperform.', []],
  ['of debt', 'The agency cut the BBB grade and kept the BB rating.', []],
  ['letters of a body', 'He went to the BB building. It is run by the BB.', ['organisation: BB', 'organisation: BB']],
])('a rating is no name: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
