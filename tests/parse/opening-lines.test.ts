import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { splitPieces } from '../../src/parse/split-pieces.ts';

const body = 'The council of Torva voted on Friday to close the old mill on the river, and its owner agreed.';

const read = (text: string) =>
  parseArticle({ key: 'a', file: 'a.txt', text, markup: 'text', fields: {}, sha256: 'x', encoding: 'utf-8' });

test.each([
  ['a byline', ' date 2021-05-19 By Ana Ruiz', 'Ana Ruiz'],
  ['what the writer is', ' date 2021-05-19 Ana Ruiz, Gazette Reporter', 'Ana Ruiz'],
])('no headline: %s', (_, head, byline) => {
  const { headline, byline: found } = read(`${head}\n\n${body}\n`);
  expect([headline.rule, found?.value]).toEqual(['derived-from-lede', byline]);
});

test('a day copied onto the end of the headline is the day of publication', () => {
  const { headline, claims } = read(`Old mill to close this yearFriday, September 24, 2021\n\n${body}\n`);
  expect([headline.value, claims.map(({ value }) => value)]).toEqual(['Old mill to close this year', ['2021-09-24']]);
  expect(read(`The day the mill closed: Friday, September 24, 2021\n\n${body}\n`).headline.value).toContain('2021');
});

test('of a page some paragraphs may be wrapped', () => {
  const long = `${body} ${body} ${body}`;
  const wrapped =
    'She is said to\nhave been accompanied by two men, whom she introduced as her father, Kennedy\nTorvalan Ndovo, and her son.';
  const list = 'Apples\nbananas\ncherries';
  expect(splitPieces(`${long}\n${long}\n\n${wrapped}\n\n${list}\n`).map(({ text }) => text)).toEqual([
    long,
    long,
    wrapped,
    ...list.split('\n'),
  ]);
});
