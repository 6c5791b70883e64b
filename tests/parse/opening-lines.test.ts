import { expect, test } from 'vitest';
import { parseLines as read } from './parse-lines.ts';
import { splitPieces } from '../../src/parse/split-pieces.ts';

const body = 'The council of Torva voted on Friday to close the old mill on the river, and its owner agreed.';

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

test('a day behind a dash is no part of the headline', () => {
  const { headline, claims } = read(`Lamp is lit again - Friday, September 24, 2021\n\n${body}\n`);
  expect([headline.value, claims.map(({ value }) => value)]).toEqual(['Lamp is lit again', ['2021-09-24']]);
});

test.each([
  ['a byline', 'The Torva Times\n\nOld mill of Torva to close\n\n- Compiled by Ana Ruiz', 'Old mill of Torva to close'],
  ['a text', 'The Torva Times\n\nOld mill of Torva to close', 'Old mill of Torva to close'],
  ['a standfirst', 'The Torva Times\n\nA paper for the people of the river is no more.', 'The Torva Times'],
])('the paper above the headline and %s', (_, head, headline) => {
  const { headline: found, outlet } = read(`${head}\n\n${body}\n`);
  expect([found.value, outlet?.value ?? null]).toEqual([
    headline,
    headline.startsWith('The') ? null : 'The Torva Times',
  ]);
});

test('a headline that reads as a name is said again below', () => {
  expect(read(`NEWS\n\nBig Mill Threat\n\n${body}\nBig Mill Threat\n\n${body}\n`).headline.value).toBe(
    'Big Mill Threat',
  );
});
