import { expect, test } from 'vitest';
import { foundKinds } from './found.ts';

const people = 'Eva Torvelo, Omar Nasri, Virginia Mathe';

test.each([
  ['a word that is a name here', `They met ${people} and Holiday Ndlovu.`, 'person: Holiday Ndlovu'],
  ['a town that is a name here', `They met ${people}, and Moline Mabvera (34).`, 'person: Moline Mabvera'],
  ['a body', `They met ${people} and Torva Police.`, 'organisation: Torva Police'],
])('in a list of people: %s', (_, text, name) => {
  expect(foundKinds(text)).toContain(name);
});

test('words alone are nobody in a list of people, nor is a word in a list of few', () => {
  expect(foundKinds(`They met ${people} and Senior Journalists.`).join()).not.toContain('Journalists');
  expect(foundKinds('They met Eva Torvelo and Holiday Ndlovu.')).toEqual(['person: Eva Torvelo']);
});

test.each([
  ['who is called as another', 'Shame Mathe, a teacher, came. Virginia Mathe left.', true],
  ['who is not', 'Shame Mathe, a teacher, came. Virginia Ndlovu left.', false],
])('a surname shared: %s', (_, text, found) => {
  expect(foundKinds(text).includes('person: Shame Mathe')).toBe(found);
});

test('what is called after a person is no kin', () => {
  expect(foundKinds('The owner Memory Moyo spoke. Hotel Moyo was closed.')).toContain('organisation: Hotel Moyo');
});
