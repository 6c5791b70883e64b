import { describe, expect, it } from 'vitest';
import { makeKicker } from '../../src/views/kicker.ts';
import { makeWording } from '../../src/views/wording.ts';
import { pagesOf, viewAt } from './pages-of.ts';

const day = { text: '16 May 2021', certainty: 'implied', why: { rule: 'weekday', quotations: [] } } as const;

describe('the line above a heading', () => {
  it('marks what is not stated and explains nothing', () => {
    expect(makeKicker(makeWording('en'), ['Event', day, null])).toEqual([
      { text: 'Event', certainty: 'stated', why: null },
      { text: '16\u00a0May\u00a02021', certainty: 'implied', why: null },
    ]);
  });

  it('keeps each part together where scripts of both directions meet', () => {
    expect(makeKicker(makeWording('en'), ['صحيفة المرفأ', day]).map(({ text }) => text)).toEqual([
      '\u2068صحيفة المرفأ\u2069',
      '\u206816\u00a0May\u00a02021\u2069',
    ]);
  });

  it('says of a report how sure its day of publication is', () => {
    const pages = pagesOf({ reports: [{ key: 'a', published: '2021-05-16', publishedCertainty: 'guessed' }] });
    expect(viewAt(pages, 'article', 'articles/a.html').kicker.at(-1)).toMatchObject({ certainty: 'guessed' });
  });
});
