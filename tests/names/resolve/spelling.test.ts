import { expect, test } from 'vitest';
import { sameSpelling } from '../../../src/names/resolve/spelling.ts';

test.each([
  ['mahmood', 'mehmood'],
  ['mohammed', 'muhammad'],
  ['hussain', 'hussein'],
  ['zelensky', 'zelenskyy'],
  ['yousuf', 'yusuf'],
  ['chaudhry', 'chaudhary'],
  ['qasim', 'kasim'],
  ['hassan', 'hasan'],
  ['saleem', 'salim'],
  ['abdullah', 'abdulla'],
  ['bhutto', 'bhuto'],
  ['qaddafi', 'gaddafi'],
  ['mueller', 'muller'],
  ['torviyoyev', 'torviyoev'],
  ['nureddin', 'noureddine'],
  ['fatemeh', 'fatema'],
  ['yahya', 'yehya'],
  ['brodnytska', 'brodnytskaya'],
  ['chung', 'choong'],
])('%s and %s are one name', (a, b) => {
  expect(sameSpelling(a, b)).toBe(true);
});

test.each([
  ['hasan', 'hussain'],
  ['mahmood', 'muhammad'],
  ['saad', 'saeed'],
  ['salah', 'salih'],
  ['sajid', 'sajjad'],
  ['azam', 'azeem'],
  ['li', 'lu'],
  ['reyes', 'rees'],
  ['ahmed', 'ammad'],
  ['karim', 'karam'],
  ['smith', 'smythson'],
  ['bell', 'ball'],
  ['mike', 'micah'],
  ['daniele', 'daniela'],
  ['andre', 'andree'],
  ['fang', 'feng'],
  ['xiaopeng', 'xiaoping'],
  ['dong', 'duong'],
])('%s and %s are two names', (a, b) => {
  expect(sameSpelling(a, b)).toBe(false);
});
