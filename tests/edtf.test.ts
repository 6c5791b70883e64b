import { describe, expect, it } from 'vitest';
import { daysOf, monthsOf, readEdtf, yearsOf } from '../src/edtf.ts';

describe('an EDTF value', () => {
  it('covers its days, months or years', () => {
    expect(readEdtf('2021-05-16')).toMatchObject({ first: '2021-05-16', last: '2021-05-16', precision: 'day' });
    expect(readEdtf('2020-02')).toMatchObject({ first: '2020-02-01', last: '2020-02-29', precision: 'month' });
    expect(readEdtf('1999')).toMatchObject({ first: '1999-01-01', last: '1999-12-31', precision: 'year' });
    expect(readEdtf('2021-05-30/2021-06')).toMatchObject({ first: '2021-05-30', last: '2021-06-30' });
  });

  it('may be about right, uncertain, or open at an end', () => {
    expect(readEdtf('2021-05~')).toMatchObject({ approximate: true, uncertain: false });
    expect(readEdtf('2021-05-16%')).toMatchObject({ approximate: true, uncertain: true });
    expect(readEdtf('../2021')).toMatchObject({ open: 'start', last: '2021-12-31' });
    expect(readEdtf('2021/..')).toMatchObject({ open: 'end', first: '2021-01-01' });
  });

  it('is none where the calendar has no such day, or it says something else', () => {
    for (const text of ['2021-02-29', '2021-13', '2021-00', '2021-05-00', '16 May 2021', '', '../..'])
      expect(readEdtf(text)).toBeNull();
  });

  it('is listed under each of a few days, and under no day where they are many', () => {
    expect(daysOf('2021-05-30/2021-06-01')).toEqual(['2021-05-30', '2021-05-31', '2021-06-01']);
    expect(daysOf('2021-05-01/2021-05-20')).toEqual([]);
    expect(daysOf('2021-05')).toEqual([]);
    expect(monthsOf('2021-11-30/2022-01-02')).toEqual(['2021-11', '2021-12', '2022-01']);
    expect(yearsOf('1998/2003')).toEqual(['1998', '2003']);
  });
});
