import { expect, test } from 'vitest';
import { foundIn } from '../found.ts';

test.each([
  [
    'an adjective and what it is for',
    'fr',
    'Hier le Conseil national de la transition votait cette nouvelle mesure demandée depuis longtemps.',
    'Conseil national de la transition',
  ],
  ['two adjectives', 'fr', 'Selon le Conseil économique et social, rien ne va.', 'Conseil économique et social'],
  ['what it is for, and where', 'fr', "Hier la Cour d'appel de Torville a jugé.", "Cour d'appel de Torville"],
  ['two things it is for', 'fr', 'Hier le Syndicat des eaux et forêts a protesté.', 'Syndicat des eaux'],
  ['a country behind it', 'fr', 'Le Parti démocratique de Torvanie a gagné.', 'Parti démocratique de Torvanie'],
  [
    'a head written small',
    'fr',
    'Selon le ministère de la Santé et de l’Hygiène publique, rien.',
    'ministère de la Santé et de l’Hygiène publique',
  ],
  [
    'its letters behind it',
    'fr',
    'Le Syndicat national des enseignants (SNE) appelle.',
    'Syndicat national des enseignants',
  ],
  [
    'without borders',
    'fr',
    'Hier les équipes de Médecins sans frontières quittaient cette ville.',
    'Médecins sans frontières',
  ],
  ['Italian', 'it', 'Ieri la Guardia di finanza ha sequestrato tutto.', 'Guardia di finanza'],
])('a body written small but for its head: %s', (_, language, text, name) => {
  expect(foundIn(language, text)).toContain(`organisation: ${name}`);
});

test.each([
  ['a verb behind the head', 'fr', 'Hier le Conseil a décidé de rien.'],
  ['a sentence’s first word', 'fr', 'Parti de rien, il est riche.'],
  ['an English text', 'en', 'The Conseil national de voted.'],
])('no such body: %s', (_, language, text) => {
  expect(foundIn(language, text).filter((name) => name.startsWith('organisation'))).toEqual([]);
});
