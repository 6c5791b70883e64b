import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test.each([
  ['a stream', 'The water of Torvan Nallah rose.', ['place: Torvan Nallah']],
  ['steps to a river', 'They drowned at Ram Torvan Ghat there.', ['place: Ram Torvan Ghat']],
  ['a creek', 'They drowned in Sir Torva Creek there.', ['place: Sir Torva Creek']],
  ['a river of several words', 'The state of Rio Torva do Sul lies there.', ['place: Rio Torva do Sul']],
  ['a river behind an article', 'The level of the River Belan rose.', ['place: River Belan']],
  ['a man called so', 'They met Mr River Belan there.', ['person: River Belan']],
  ['what a founder’s town ends in', 'They heard that Karim Torvabad was shut.', ['place: Karim Torvabad']],
  ['whose police it is', 'It said Karim Nagar police held two men.', ['place: Karim Nagar']],
  [
    'a party’s people of a state',
    'They met John Nasri and Ted Berg, Texas Republicans.',
    ['person: John Nasri', 'person: Ted Berg'],
  ],
  ['initials of nobody', 'So did I. I want results.', []],
])('%s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});

test.each([
  [
    'a portfolio that ends in a given name',
    'They met Minister for Religious Affairs and Interfaith Harmony, Omar Nasri, there.',
    ['Omar Nasri (Minister for Religious Affairs and Interfaith Harmony)'],
  ],
  ['whom an embassy is left to', 'They met Chargé d’Affaires Ada Berg there.', ['Ada Berg (Chargé d’Affaires)']],
  [
    'the same without an accent',
    'They met US Charge d’Affaires Ada Berg there.',
    ['US', 'Ada Berg (Charge d’Affaires)'],
  ],
  ['a name behind a portfolio', 'They met Minister for Youth Rose Berg there.', ['Rose Berg (Minister for Youth)']],
])('%s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});

test('who is in a place says it, not the place', () => {
  expect(foundKinds('Police in Oberwiesheim said so.')).toEqual(['place: Oberwiesheim']);
  expect(foundKinds('Two men were shot on Collins Ave and Hessle Rd.')).toEqual([
    'place: Collins Ave',
    'place: Hessle Rd',
  ]);
});
