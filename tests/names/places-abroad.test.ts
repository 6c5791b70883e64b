import { expect, test } from 'vitest';
import { foundIn } from './found.ts';

test.each([
  ['a village', 'fr', 'Des hommes ont attaqué le village de Torvou hier.', ['place: Torvou']],
  [
    'in a place and another',
    'fr',
    'Il pleuvait beaucoup à Torvou et Lislange hier.',
    ['place: Torvou', 'place: Lislange'],
  ],
  ['a kind with an adjective', 'fr', 'Des hommes ont attaqué la commune rurale de Torvou hier.', ['place: Torvou']],
  ['how far from it', 'fr', 'Ils ont attaqué un poste à 40 km de Torvou hier.', ['place: Torvou']],
  ['of whom it is the mayor', 'fr', 'On a vu le maire de Torvou hier.', ['place: Torvou']],
  ['a hamlet without a small word', 'es', 'Murieron dos hombres en la aldea Torvamul ayer.', ['place: Torvamul']],
  ['in a place', 'es', 'Murieron dos hombres ayer en Torvamul.', ['place: Torvamul']],
  ['a quarter', 'pt', 'Dois homens morreram no bairro de Torvelim ontem.', ['place: Torvelim']],
  ['a village behind its name', 'tr', 'Olay dün Torvacık köyünde oldu.', ['place: Torvacık']],
  ['a German noun, which is no place', 'de', 'Sie sitzen seit gestern in Untersuchungshaft.', []],
])('a place in another language: %s', (_, language, text, names) => {
  expect(foundIn(language, text)).toEqual(names);
});
