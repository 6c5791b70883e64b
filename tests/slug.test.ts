import slugify from '@sindresorhus/slugify';
import fc from './property.ts';
import { describe, expect, it } from 'vitest';
import { recordAddress } from '../src/addresses.ts';
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
  ['لاہور میں بارش', 'lahwr-myn-barsh'],
  ['Паводок в Горске', 'pavodok-v-gorske'],
  // Letters that the library leaves out.
  ['Џунгла и Ђурђевац', 'dzungla-i-djurdjevats'],
  ['Қала су астында', 'qala-su-astynda'],
  ['Gwamnati ta ɗauki ƙwararru', 'gwamnati-ta-dauki-kwararru'],
])('%s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

describe('in letters that Latin ones do not stand for', () => {
  it.each([
    ['ঢাকায় বন্যা, ২০২১', 'ঢাকায়-বন্যা-2021'],
    ['बाँध टूटा: 3 गाँव डूबे', 'बाँध-टूटा-3-गाँव-डूबे'],
    ['北港２０２１年洪水', '北港2021年洪水'],
    ['東港で地震、ニュース', '東港で地震-ニュース'],
    ['น้ำท่วมเมือง', 'น้ำท่วมเมือง'],
    ['강이 넘쳤다', '강이-넘쳤다'],
    ['סערה בנמל', 'סערה-בנמל'],
    ['Flood in নদীপুর kills 5', 'flood-in-নদীপুর-kills-5'],
    // Joiners only tell how letters are drawn; a danda ends a sentence.
    ['ক্\u200dষ।', 'ক্ষ'],
    // A comma in quotation marks and a sign alone are no word.
    ['「、」😀', 'untitled'],
  ])('%s', (text, expected) => {
    expect(slug(text)).toBe(expected.normalize('NFC'));
  });

  it('fits a disk with what stands behind it, and cuts no letter from its signs', () => {
    const part = fc.constantFrom(...'কিখুন্যা', ' ', '洪水', '𠮷', 'น้ำ', 'a', '강');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 120 }), (parts) => {
        const made = slug(parts.join(''));
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(100);
        expect(made).not.toMatch(/^-|-$|\p{Surrogate}/u);
        const name = `${made}-0a1b2c`;
        expect(recordAddress('article', name)).toBe(`articles/${name}.html`);
      }),
    );
    expect(slug('কি'.repeat(60))).toMatch(/^(?:কি)+$/u);
    expect(slug(`নদী ${'বন্যা'.repeat(40)}`)).toMatch(/^নদী-(?:বন্যা)+/u);
  });
});
