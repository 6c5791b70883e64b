import slugify from '@sindresorhus/slugify';
import fc from './property.ts';
import { expect, it } from 'vitest';
import { slug } from '../src/slug.ts';

it('is for plain text what the library makes of it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'aBcXyZ019 ,.:;-'), maxLength: 50 });
  fc.assert(
    fc.property(plain, (text) => {
      expect(slug(text)).toBe(slugify(text, { decamelize: false }) || 'untitled');
    }),
  );
});

it.each([
  ['Gündoğdu meets envoy', 'guendogdu-meets-envoy'],
  ['Rock & roll: it’s back', 'rock-and-roll-its-back'],
  ['…', 'untitled'],
])('%s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
