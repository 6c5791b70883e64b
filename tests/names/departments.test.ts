import { expect, test } from 'vitest';
import { foundRoles } from './found.ts';

test.each([
  [
    'a list',
    'The Ministry of Agriculture, Fisheries and Forestry agreed.',
    ['Ministry of Agriculture, Fisheries and Forestry'],
  ],
  [
    'a list that a minister is for',
    'Minister of Tourism, Arts and Culture Ana Paz came.',
    ['Ana Paz (Minister of Tourism, Arts and Culture)'],
  ],
  [
    'other bodies',
    'He told the Ministry of Defence, Parliament and the courts.',
    ['Ministry of Defence', 'Parliament'],
  ],
  ['people', 'The Ministry of Finance, Ana Paz and Omar Dolo left.', ['Ministry of Finance', 'Ana Paz', 'Omar Dolo']],
  [
    'somebody of it',
    'A secretary at the Ministry of Home Affairs Ana Paz left.',
    ['Ministry of Home Affairs', 'Ana Paz'],
  ],
  [
    'letters with a small one for of',
    'The House of Representatives (HoR) met. HoR Speaker Ana Paz left.',
    ['House of Representatives', 'HoR', 'HoR', 'Ana Paz (Speaker)'],
  ],
  ['a memorandum', 'They signed an MoU there.', []],
])('a department and %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});
