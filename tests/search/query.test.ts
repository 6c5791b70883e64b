import { describe, expect, it } from 'vitest';
import { choiceFromAddress } from '../../src/search/choice.ts';
import { queryOf } from '../../src/search/query.ts';

const months = ['2021-04', '2021-05', '2021-06', '2021-07'];
const ask = (address: string) => queryOf(choiceFromAddress(address), months);

describe('what Pagefind is asked', () => {
  it('is nothing but the words where nothing is chosen, and the newest where no word is', () => {
    expect(ask('?q=flood')).toEqual({ words: 'flood', options: { filters: {} } });
    expect(ask('')).toEqual({ words: null, options: { filters: {}, sort: { newest: 'desc' } } });
  });

  it('is all of the values, or any of them, and always every filter', () => {
    expect(ask('?person=A&person=B&year=2021').options.filters).toEqual({
      all: [{ all: [{ person: 'A' }, { person: 'B' }] }, { any: [{ year: '2021' }] }],
    });
    expect(ask('?person=A&person=B&year=2021&match=any').options.filters).toEqual({
      all: [{ any: [{ person: 'A' }, { person: 'B' }] }, { any: [{ year: '2021' }] }],
    });
  });

  it('is any of the values of what an article has one of, whichever is asked for', () => {
    for (const filter of ['outlet', 'event', 'year', 'certainty', 'language'])
      expect(ask(`?${filter}=A&${filter}=B&topic=C&topic=D`).options.filters).toEqual({
        all: expect.arrayContaining([
          { any: [{ [filter]: 'A' }, { [filter]: 'B' }] },
          { all: [{ topic: 'C' }, { topic: 'D' }] },
        ]),
      });
  });

  it('takes the inner months of a range whole and the outer ones by day', () => {
    const { filters } = ask('?from=2021-04-29&to=2021-06-01').options;
    expect(filters).toEqual({
      all: [
        {
          any: [
            { day: '2021-04-29' },
            { day: '2021-04-30' },
            { coarse: '2021-04' },
            { month: '2021-05' },
            { day: '2021-06-01' },
            { coarse: '2021-06' },
          ],
        },
      ],
    });
  });

  it('is the same days whichever end of them is named first', () => {
    expect(ask('?from=2021-06-01&to=2021-04-29')).toEqual(ask('?from=2021-04-29&to=2021-06-01'));
    expect(ask('?from=2021-06-01').options.filters).toEqual({
      all: [{ any: [{ month: '2021-06' }, { month: '2021-07' }] }],
    });
  });

  it('is a phrase in whatever quotation marks, and an apostrophe is none', () => {
    for (const typed of ['"high water"', '“high water”', '„high water“', '«high water»'])
      expect(ask(`?q=${encodeURIComponent(typed)}`).words).toBe('"high water"');
    expect(ask('?q=o’neill').words).toBe('o’neill');
  });

  it('finds nothing in a range the archive has no month of', () => {
    expect(ask('?from=1999-01-01&to=1999-12-31').options.filters).toEqual({ all: [{ month: 'none' }] });
  });
});
