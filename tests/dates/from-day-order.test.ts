import { describe, expect, it } from 'vitest';
import { findDateContradictions, settlePublished } from '../../src/dates/settle-dates.ts';
import type { Reading, Seed } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const BODY =
  'The harbour council of Port Halden voted to rebuild the lighthouse after a winter of storms.\n\nRepairs are to last a year, the mayor said, and will cost four million crowns.';

function seedOf(file: string, line: string, fields: Seed['fields'] = {}): Seed {
  const text = `Council to rebuild lighthouse\n\n${line}\n\n${BODY}`;
  return { key: file, file, text, markup: 'text', fields, sha256: '', encoding: 'utf-8' };
}

const readingOf = (seed: Seed): Reading => ({ article: parseArticle(seed), days: [], mentions: [] });

const settled = (seeds: readonly Seed[]): Record<string, string> =>
  Object.fromEntries(
    [...settlePublished(seeds.map(readingOf))].map(([key, { value, certainty }]) => [key, `${value} ${certainty}`]),
  );

const plain = ['25/03/2021', '26/03/2021', '31/03/2021'].map((line, at) => seedOf(`courier/${at}.txt`, line));

describe('a day whose figures could be two', () => {
  it('is settled by the others of its folder', () => {
    const days = settled([...plain, seedOf('courier/x.txt', '05/06/2021')]);
    expect(days['courier/x.txt']).toBe('2021-06-05 implied');
    expect(days['courier/0.txt']).toBe('2021-03-25 stated');
  });

  it('is settled for a field and a last line, too', () => {
    const ending: Seed = { ...seedOf('courier/z.txt', ''), text: `Council to rebuild\n\n${BODY}\n\n05/06/2021` };
    const days = settled([...plain, seedOf('courier/y.txt', 'By Ana Ruiz', { date: '07/06/2021' }), ending]);
    expect(days['courier/y.txt']).toBe('2021-06-07 implied');
    expect(days['courier/z.txt']).toBe('2021-06-05 implied');
  });

  it('has the month first where they have', () => {
    const american = ['03/25/2021', '03/26/2021', '03/31/2021'].map((line, at) => seedOf(`post/${at}.txt`, line));
    expect(settled([...american, seedOf('post/x.txt', '05/06/2021')])['post/x.txt']).toBe('2021-05-06 implied');
  });

  it.each([
    ['few', plain.slice(0, 2)],
    ['of another folder', plain.map((seed) => ({ ...seed, key: `a/${seed.key}`, file: `a/${seed.file}` }))],
    ['of both orders', [...plain, seedOf('courier/m.txt', '03/25/2021')]],
  ])('is none where the others are %s', (_, others) => {
    expect(settled([...others, seedOf('courier/x.txt', '05/06/2021')])['courier/x.txt']).toBeUndefined();
  });

  it('agrees with the month that its folder tells', () => {
    const within = settled([...plain, seedOf('courier/2021-06/x.txt', '05/06/2021')]);
    expect(within['courier/2021-06/x.txt']).toBe('2021-06 implied');
    const inMonth = ['25/03/2021', '26/03/2021', '31/03/2021', '05/06/2021'].map((line, at) =>
      seedOf(`2021/${at}.txt`, line),
    );
    expect(settled(inMonth)['2021/3.txt']).toBe('2021-06-05 implied');
  });

  it('contradicts nothing', () => {
    expect(findDateContradictions(parseArticle(seedOf('courier/2021-06/x.txt', '05/04/2020')))).toEqual([]);
  });
});
