import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const ENGLISH =
  'The harbour council of Port Halden voted on Monday to rebuild the lighthouse after a winter of storms.';
const GERMAN =
  'Der Hafenrat von Norvik hat am Montag beschlossen, den alten Leuchtturm nach den Stürmen wieder aufzubauen.';

const claimsOf = (line: string, text: string, rest: Partial<Seed> = {}): readonly string[] =>
  parseArticle({
    key: 'a.txt',
    file: 'a.txt',
    text: `Halden\n${line}\n\n${text}`,
    markup: 'text',
    fields: {},
    sha256: '',
    encoding: 'utf-8',
    ...rest,
  }).claims.map(({ value, certainty }) => `${value} ${certainty}`);

describe('a day in figures', () => {
  it.each([
    ['could be two days in English, which its siblings settle', '09/03/2021', ENGLISH, {}, ['2021-03-09 guessed']],
    ['has its order from the language', '09/03/2021', GERMAN, {}, ['2021-03-09 implied']],
    [
      'has its order from the country',
      '09/03/2021',
      ENGLISH,
      { fields: { language: 'en-GB' } },
      ['2021-03-09 implied'],
    ],
    [
      'has its order from the file before all',
      '09/03/2021',
      GERMAN,
      { dayOrder: 'month-first' },
      ['2021-09-03 implied'],
    ],
    ['can be one day alone', '25/03/2021', ENGLISH, { dayOrder: 'month-first' }, ['2021-03-25 stated']],
    ['is the same either way', '03/03/2021', ENGLISH, {}, ['2021-03-03 stated']],
    ['has a weekday beside it', 'Tuesday 09/03/2021', ENGLISH, {}, ['2021-03-09 stated']],
    ['with stops has the day first', '09.03.2021', GERMAN, {}, ['2021-03-09 stated']],
    ['with stops is less sure in English', '09.03.2021', ENGLISH, {}, ['2021-03-09 implied']],
    [
      'with stops has its order from the file',
      '09.03.2021',
      ENGLISH,
      { dayOrder: 'month-first' },
      ['2021-09-03 implied'],
    ],
    ['with stops goes by the weekday', 'Friday 09.03.2021', ENGLISH, {}, ['2021-09-03 stated']],
  ] as const)('%s', (_, line, text, rest, claims) => {
    expect(claimsOf(line, text, rest)).toEqual(claims);
  });
});
