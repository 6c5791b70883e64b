import { expect, it } from 'vitest';
import { fold, foldedWords } from '../../src/search/fold.ts';

it.each([
  ['Gündoğdu, M.', 'gundogdu m'],
  ['  The  Mayor’s\n“new” bridge—2021 ', 'the mayors new bridge 2021'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['Wałęsski, Øster Straße', 'walesski oster strasse'],
  ['کراچی، پاکستان', 'كراچي پاكستان'],
  ['½ ﬁne', '1 2 fine'],
  ['— … !', ''],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(foldedWords(text)).toEqual(folded === '' ? [] : folded.split(' '));
});
