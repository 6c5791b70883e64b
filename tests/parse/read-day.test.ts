import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/month-names.ts';
import { readDay } from '../../src/parse/read-day.ts';
import { readToldDay } from '../../src/parse/told-day.ts';

describe('a day with its year', () => {
  it.each([
    ['17. toukokuuta 2021', '2021-05-17'],
    ['2021. május 17.', '2021-05-17'],
    ['2021. 05. 17.', '2021-05-17'],
    ['17. 5. 2021', '2021-05-17'],
    ['17 FEVRIER 2021', '2021-02-17'],
    ['17 MAYIS 2021', '2021-05-17'],
    ['17 de mayo del 2021', '2021-05-17'],
    ['mayo 17 de 2021', '2021-05-17'],
    ['1º de maio de 2021', '2021-05-01'],
    ['17th day of May 2021', '2021-05-17'],
    ['17May2021', '2021-05-17'],
    ['Ngày 17 tháng 5 năm 2021', '2021-05-17'],
    ['2021년 5월 17일', '2021-05-17'],
    ['２０２１年５月１７日', '2021-05-17'],
    ['17 במאי 2021', '2021-05-17'],
    ['17 listopada 2021', '2021-11-17'],
    ['17. listopada 2021.', '2021-10-17'],
  ])('is read: %s', (text, value) => {
    expect(readDay(text)?.value).toBe(value);
  });

  it.each([
    ['15-21 May 2021', '2021-05-15/2021-05-21'],
    ['16/17 May 2021', '2021-05-16/2021-05-17'],
    ['May 16-17, 2021', '2021-05-16/2021-05-17'],
    ['29 April - 5 May 2021', '2021-04-29/2021-05-05'],
    ['Page 3 - 17 May 2021', '2021-05-17'],
    ['10:05 - 17 May 2021', '2021-05-17'],
    ['p. 4-17 May 2021', '2021-05-17'],
    ['30-17 May 2021', '2021-05-17'],
  ])('may be the second of two: %s', (text, value) => {
    expect(readDay(text)?.value).toBe(value);
  });

  it.each([
    ['l7 May 2021', '2021-05-17'],
    ['17 May 2O21', '2021-05-17'],
    ['May I7, 2021', '2021-05-17'],
  ])('is mended where a scan read letters: %s', (text, value) => {
    expect(readDay(text)).toMatchObject({ value, mended: true });
  });

  it.each(['1 7 May 2021', '3 people 2021', '17 Mayor 2021', '31 June 2021', 'Mall 17, 2021'])(
    'is none: %s',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});

describe('a day of another calendar', () => {
  it.each([
    ['۲۷ اردیبهشت ۱۴۰۰', '2021-05-17'],
    ['۱۴۰۰/۰۲/۲۷', '2021-05-17'],
    ['۳۰ اسفند ۱۳۹۹', '2021-03-20'],
    ['۱ فروردین ۱۴۰۰', '2021-03-21'],
    ['۲۷ ثور ۱۴۰۰', '2021-05-17'],
    ['17 พ.ค. 2564', '2021-05-17'],
    ['๑๗ พฤษภาคม ๒๕๖๔', '2021-05-17'],
    ['17 พ.ค. 64', '2021-05-17'],
    ['17/05/2564', '2021-05-17'],
    ['ግንቦት 9 ቀን 2013', '2021-05-17'],
    ['መስከረም 1፣ 2013', '2020-09-11'],
    ['民國110年5月17日', '2021-05-17'],
    ['令和3年5月17日', '2021-05-17'],
    ['平成元年1月8日', '1989-01-08'],
    ['二〇二一年五月十七日', '2021-05-17'],
  ])('is the same day: %s', (text, value) => {
    expect(readDay(text)?.value).toBe(value);
  });

  it.each([
    ['२०७८ जेठ ३', '2021-05-16/2021-05-18'],
    ['२०७८-०२-०३', '2021-05-16/2021-05-18'],
    ['5 شوال 1442', '2021-05-16/2021-05-18'],
  ])('is one of three where its months are not the same everywhere: %s', (text, value) => {
    expect(readDay(text)?.value).toBe(value);
  });

  it.each(['1442/10/05', '2564', '17 พ.ค.', 'Article 1400/02/27'])('is none: %s', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('the labels of a day', () => {
  it.each([
    ['Ultimo aggiornamento: 18 maggio 2021 - Pubblicato: 17 maggio 2021', '2021-05-17'],
    ['Uppdaterad 2021-05-18 Publicerad 2021-05-17', '2021-05-17'],
    ['آخر تحديث: 18 مايو 2021 - نشر: 17 مايو 2021', '2021-05-17'],
    ['更新日：2021年5月18日 公開日：2021年5月17日', '2021-05-17'],
    ['Accessed 18 May 2021; published 17 May 2021', '2021-05-17'],
    ['Son GÜNCELLEME: 18 Mayıs 2021 YAYINLANMA: 17 Mayıs 2021', '2021-05-17'],
  ])('tell that of publication from another: %s', (text, value) => {
    expect(readToldDay(text)).toMatchObject({ value, changed: false });
  });

  it('tell that of a visit, which is none', () => {
    expect(readToldDay('Retrieved 18 May 2021')).toBeNull();
  });
});

describe('names of months', () => {
  it('are known in capitals without their accents', () => {
    expect(['AOUT', 'DEZEMBER', 'ΜΑΙΟΥ', 'ARALIK', 'Mall'].map((name) => monthNumber(name))).toEqual([8, 12, 5, 12, 0]);
  });
});
