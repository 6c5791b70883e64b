import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['what is to be saved', 'A worker of Save the Lagoons left.', ['organisation: Save the Lagoons']],
  ['without borders', 'A letter to Vets Without Borders came.', ['organisation: Vets Without Borders']],
  ['in French', 'A letter to Avocats Sans Frontières came.', ['organisation: Avocats Sans Frontières']],
  ['for a cause', 'A letter to Lawyers for Justice came.', ['organisation: Lawyers for Justice']],
  ['against one', 'A letter to Mothers Against Violence came.', ['organisation: Mothers Against Violence']],
  [
    'two of them',
    'A letter from Physicians for Human Rights and Friends of the Lagoon came.',
    ['organisation: Physicians for Human Rights', 'organisation: Friends of the Lagoon'],
  ],
  ['somebody’s friends', 'Friends of Petra Lindqvist came.', ['person: Petra Lindqvist']],
  ['who is saved', 'They hope to save the Lagoon today.', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
