import { describe, expect, it } from 'vitest';
import { readShortDay } from '../../src/parse/read-short-day.ts';

describe('a day with its year in two digits', () => {
  it.each([
    ['9 Mar 98', '1998-03-09'],
    ['9-Mar-98', '1998-03-09'],
    ['3-Apr-05', '2005-04-03'],
    ["Mar. 9, '87", '1987-03-09'],
    ['March 9, 98', '1998-03-09'],
    ['9. März 98', '1998-03-09'],
    ['09.03.98', '1998-03-09'],
    ['25/03/98', '1998-03-25'],
  ])('is read: %s', (text, value) => {
    expect(readShortDay(`Norvik Post, ${text}, p. 4`)).toMatchObject({ value, short: true });
    expect(readShortDay(text)).toMatchObject({ start: 0, end: text.length });
  });

  it('could be two days in figures', () => {
    expect(readShortDay('09/03/98')).toMatchObject({ value: '1998-03-09', other: '1998-09-03' });
  });

  it.each([
    '9 Mar 45',
    'March 9, 10.30',
    'March 9, 10:30',
    '9 March 1998',
    '9 Mar',
    '10.30.15',
    '1/2/3',
    '192.168.10.21',
    '31 Feb 98',
  ])('is none: %s', (text) => {
    expect(readShortDay(text)).toBeNull();
  });
});
