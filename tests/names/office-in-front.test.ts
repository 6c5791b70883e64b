import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test.each([
  ['a place', 'The Governor of Torva, Omar Dolo, left.', 'Omar Dolo (Governor of Torva)'],
  [
    'what it is for',
    'They met the High Commissioner for Human Rights, Omar Dolo.',
    'Omar Dolo (High Commissioner for Human Rights)',
  ],
  ['a list', 'They met the President of Torva, Omar Dolo, and Ana Paz there.', 'Omar Dolo'],
  ['another clause', 'In the city of Torva, Omar Dolo said no.', 'Omar Dolo'],
])('an office in front of a comma, with %s', (_, text, name) => {
  expect(foundRoles(text)).toContain(name);
});

test.each([
  ['inside a word, of a firm', 'They sold GlaxoTorvaKline there.', ['organisation: GlaxoTorvaKline']],
  ['inside a surname', 'They met DeShawn McTorva there.', ['person: DeShawn McTorva']],
])('a capital %s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
