import { expect, test } from 'vitest';
import { foundKinds as found } from './found.ts';

test.each([
  [
    'a society of a country',
    'He rang the Kenyan Red Cross and the Torva Red Crescent.',
    ['organisation: Kenyan Red Cross', 'organisation: Torva Red Crescent'],
  ],
  ['a bank for something', 'He rang the Ivorian Bank for Development.', ['organisation: Ivorian Bank for Development']],
  [
    'whose fighters begin the sentence',
    'Fighters of the Torva Liberation Front left.',
    ['organisation: Torva Liberation Front'],
  ],
  ['a party of all', 'He left the All Progressives Congress then.', ['organisation: All Progressives Congress']],
  [
    'a brigade and its number',
    'It killed soldiers of the 23rd Infantry Brigade then.',
    ['organisation: 23rd Infantry Brigade'],
  ],
  ['a district that runs schools', 'He sued the Torva School District then.', ['organisation: Torva School District']],
  [
    'a branch in a country',
    'He works for NHS England and UNICEF Kenya.',
    ['organisation: NHS England', 'organisation: UNICEF Kenya'],
  ],
])('a body: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  ['a number that counts no body', 'It was the 23rd Berg Memorial Lecture then.', '23rd Berg Memorial Lecture'],
  ['a district that is a place', 'He left the Torva District then.', 'Torva District'],
  ['all of several', 'He met All of them, and all Torva Congress members.', 'All'],
])('no such body: %s', (_, text, name) => {
  expect(found(text)).not.toContain(`organisation: ${name}`);
});
