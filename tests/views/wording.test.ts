import { describe, expect, it } from 'vitest';
import { makeWording } from '../../src/views/wording.ts';

describe('days in words', () => {
  const english = makeWording('en');

  it.each([
    ['2021-05-16', '16 May 2021'],
    ['2021-05-16/2021-05-17', '16–17 May 2021'],
    ['2020-12-31/2021-01-01', '31 Dec 2020 – 1 Jan 2021'],
    ['2021-05', 'May 2021'],
    ['2021', '2021'],
    ['2021-05~', 'about May 2021'],
    ['2021-05-16?', '16 May 2021, uncertain'],
    ['../2021-05-16', 'before 16 May 2021'],
    ['2021-05-16/..', 'after 16 May 2021'],
    ['long ago', 'long ago'],
  ])('%s is %s', (edtf, words) => {
    expect(english.day(edtf)).toBe(words);
  });

  it('follow the language of the interface', () => {
    expect(makeWording('ur').day('2021-05-16')).toContain('مئی');
    expect(makeWording('ur').direction).toBe('rtl');
  });

  it('are English where the interface is not translated', () => {
    expect(makeWording('tlh').language).toBe('en');
    expect(makeWording('tlh').day('2021-05-16')).toBe('16 May 2021');
  });
});

describe('the heads of a calendar', () => {
  const heads = (language: string) => {
    const { weekdayName } = makeWording(language);
    return [1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day, 'narrow')).join(' ');
  };

  it.each([
    ['en', 'M T W T F S S'],
    ['ur', 'پ م ب ج ج ہ ا'],
  ])('are in the letters of the interface: %s', (language, expected) => {
    expect(heads(language)).toBe(expected);
  });
});

describe('counted things', () => {
  it('agree with their number', () => {
    const { counted } = makeWording('en');
    expect([0, 1, 1234].map((value) => counted('articlesCount', value))).toEqual([
      '0 articles',
      '1 article',
      '1,234 articles',
    ]);
  });
});

describe('what is joined', () => {
  it('leaves out what there is not', () => {
    expect(makeWording('en').joined(['Event', null, 'Dar es Salaam', undefined])).toBe('Event · Dar es Salaam');
  });

  it('keeps a number on the line of what it counts', () => {
    expect(makeWording('en').joined(['16 May 2021', 'New York', '3 reports'])).toBe(
      '16\u00a0May\u00a02021 · New York · 3\u00a0reports',
    );
  });

  it('keeps each part together where one runs from right to left', () => {
    expect(makeWording('en').joined(['صحيفة المرفأ', '16 May 2021'])).toBe(
      '\u2068صحيفة المرفأ\u2069 · \u206816\u00a0May\u00a02021\u2069',
    );
  });

  it('keeps a name of the other direction together', () => {
    expect(makeWording('ur').joined(['Evening Post', '16 مئی'])).toBe(
      '\u2068Evening Post\u2069 · \u206816\u00a0مئی\u2069',
    );
  });
});
