import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score, kind }) => score >= 0.5 && kind === 'person')
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['a name behind an office', 'They met Prime Minister Sheikh Rahima there.', 'Sheikh Rahima (Prime Minister)'],
  ['behind an office of state', 'They met Minister of State Malik Dogar there.', 'Malik Dogar (Minister of State)'],
  ['the Amir of the Gulf', 'His Highness the Amir Sheikh Salem Al-Omari left.', 'Salem Al-Omari (Amir Sheikh)'],
  ['a given name that is his title', 'They met Amir Salem Dogar there.', 'Amir Salem Dogar'],
  ['a given name that is a title', 'They met Governor Earl Westing there.', 'Earl Westing (Governor)'],
  ['a given name behind an office', 'They met Ambassador Sultan Dogar there.', 'Sultan Dogar (Ambassador)'],
  ['a given name before the father’s', 'They met Sultan bin Salem there.', 'Sultan bin Salem'],
  ['a given name before the family’s', 'They met Dr Sultan Al Harthy there.', 'Sultan Al Harthy (Dr)'],
  ['a ruler’s title', 'They met Sultan Qabus bin Said there.', 'Qabus bin Said (Sultan)'],
  ['a Gulf title behind an office', 'They met Emir Sheikh Hamad bin Said there.', 'Hamad bin Said (Emir Sheikh)'],
])('%s', (_, text, person) => {
  expect(found(text)).toEqual([person]);
});
