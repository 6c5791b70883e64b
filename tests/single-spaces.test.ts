import fc from './property.ts';
import { expect, it } from 'vitest';
import { singleSpaces } from '../src/single-spaces.ts';

const spaced = fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '\t', '\u00a0', '\u2003', 'خ') });

it('makes each stretch of white space one space', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      expect(singleSpaces(text)).toBe(text.replace(/\s+/gu, ' '));
    }),
  );
});
