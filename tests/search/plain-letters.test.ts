import { expect, it } from 'vitest';
import { plainLetters } from '../../src/search/plain-letters.ts';

it.each([
  ['Øster Straße', 'Oster Strasse'],
  ['Ærø, Þorvaldur, Đorđe', 'Aero, Thorvaldur, Dorde'],
  ['Wałęsski', 'Walęsski'],
  ['Əliyev', 'Aliyev'],
  ['IŞIKLI ışıklı', 'IŞIKLI işikli'],
  ['İstanbul', 'İstanbul'],
  ['علی کراچی، مدرسة، مـــيناء', 'علي كراچي، مدرسه، ميناء'],
  ['٣١٢ ۲۰۲۰', '312 2020'],
  ['Каменск 海石 대구', 'Каменск 海石 대구'],
])('%s is typed %s', (text, typed) => {
  expect(plainLetters(text)).toBe(typed);
});
