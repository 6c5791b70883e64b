import { expect, it } from 'vitest';
import { dayWriter } from '../../src/client/write-day.ts';

const english = dayWriter('en-GB');

it.each([
  ['2021-05-16', '16 May 2021'],
  ['2021-05-16/2021-05-17', '16–17 May 2021'],
  ['2021-05-30/2021-06-02', '30 May – 2 June 2021'],
  ['2020-12-31/2021-01-01', '31 December 2020 – 1 January 2021'],
  ['2021-05', 'May 2021'],
  ['2021', '2021'],
  ['2021-05~', '≈ May 2021'],
  ['2021-05-16~/2021-05-17', '≈ 16 May 2021 – 17 May 2021'],
  ['2021-05/2021-06-02', 'May 2021 – 2 June 2021'],
  ['2021-05-16/..', '16 May 2021 – ..'],
  ['long ago', 'long ago'],
])('%s is %s', (edtf, words) => {
  expect(english(edtf)).toBe(words);
});

it('follows the language of the interface', () => {
  expect(dayWriter('ur')('2021-05-16')).toContain('مئی');
});
