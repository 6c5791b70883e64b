import fc from '../property.ts';
import { expect, it } from 'vitest';
import { hasPlainLetters } from '../../src/events/has-plain-letters.ts';

const plain = /[0-9]+|[a-z]+/g;
const any = /\p{N}+|[\p{L}\p{M}]+/gu;

it('is said only of text whose words plain expressions find as well', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abz 09.,’“”—\u00a0éßкب京e\u0301①') });
  fc.assert(
    fc.property(text, (one) => {
      if (hasPlainLetters(one)) expect(one.match(plain)).toEqual(one.match(any));
    }),
  );
  expect(hasPlainLetters('the “old” port — rebuilt')).toBe(true);
  expect(hasPlainLetters('café')).toBe(false);
});

it('is said of no letter, mark or figure beyond ASCII', () => {
  const beyond = Array.from({ length: 0xff80 }, (_, at) => String.fromCharCode(0x80 + at));
  const wordly = beyond.filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign));
  expect(wordly.filter((sign) => hasPlainLetters(sign))).toEqual([]);
});
