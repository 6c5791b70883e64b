import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { readMoment } from '../../src/parse/read-moment.ts';

describe('a moment in the metadata', () => {
  it('has the day of the archive’s time zone', () => {
    expect(readMoment('2021-05-18T22:30:00Z', 'Asia/Karachi')).toBe('2021-05-19');
    expect(readMoment('2021-05-18T22:30:00.123+00:00', 'Asia/Karachi')).toBe('2021-05-19');
    expect(readMoment('2021-05-19 02:30 UTC', 'America/New_York')).toBe('2021-05-18');
    expect(readMoment('1621377000', 'Asia/Karachi')).toBe('2021-05-19');
    expect(readMoment('1621377000000')).toBe('2021-05-18');
  });

  it('is only what is given in universal time: an offset says that the day is local already', () => {
    for (const text of ['2021-05-18T22:30:00-05:00', '2021-05-18T22:30:00', '2021-05-18', '18 May 2021, 22:30', '99'])
      expect(readMoment(text, 'Asia/Karachi')).toBeNull();
    expect(readMoment('2021-13-45T22:30:00Z', 'Asia/Karachi')).toBeNull();
  });

  it('dates the article', () => {
    const dayOf = (published: string, timeZone: string) =>
      parseArticle({
        key: 'a.json',
        file: 'a.json',
        text: 'Ferry resumes\n\nThe ferry sails again.',
        markup: 'text',
        fields: { published },
        sha256: '0'.repeat(64),
        encoding: 'utf-8',
        timeZone,
      }).claims.map(({ value }) => value);
    expect(dayOf('2021-05-18T22:30:00Z', 'Asia/Karachi')).toEqual(['2021-05-19']);
    expect(dayOf('2021-05-18T22:30:00Z', 'Europe/London')).toEqual(['2021-05-18']);
    expect(dayOf('2021-05-18T22:30:00-05:00', 'Asia/Karachi')).toEqual(['2021-05-18']);
  });
});
