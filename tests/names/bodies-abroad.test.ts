import { expect, test } from 'vitest';
import { foundIn } from './found.ts';

test.each([
  ['a German court', 'de', 'Er sprach vor dem Landgericht Torvberg darüber.', 'Landgericht Torvberg'],
  ['a German office for something', 'de', 'Das warf ihm das Bundesamt für Torvschutz vor.', 'Bundesamt für Torvschutz'],
  ['a German party of something', 'de', 'Er ist Mitglied in der Partei der Torva.', 'Partei der Torva'],
  ['a German union', 'de', 'Er sprach mit dem Torvischen Gewerkschaftsbund darüber.', 'Torvischen Gewerkschaftsbund'],
  ['a Swedish authority by one word', 'sv', 'Enligt Torvmyndigheten var det inte så.', 'Torvmyndigheten'],
  ['a Dutch council for something', 'nl', 'Dat zei de Raad voor de Torvspraak gisteren.', 'Raad voor de Torvspraak'],
  ['a Spanish body of a place', 'es', 'Lo informó la Policía de la Provincia ayer.', 'Policía de la Provincia'],
  ['a Spanish firm', 'es', 'La fiscal investiga a Constructora Torvamar desde ayer.', 'Constructora Torvamar'],
  ['an Indonesian firm and its town', 'id', 'Polisi menggeledah kantor PT Karya Torva di Surabaya.', 'PT Karya Torva'],
  ['a Turkish council that begins the sentence', 'tr', 'Torvacık Belediyesi bunu dün duyurdu.', 'Torvacık Belediyesi'],
  ['a Turkish bar', 'tr', 'Dün Torva Barosu bunu duyurdu.', 'Torva Barosu'],
])('a body in another language: %s', (_, language, text, name) => {
  expect(foundIn(language, text)).toContain(`organisation: ${name}`);
});

test('a place that is called after a body is a place', () => {
  expect(foundIn('es', 'Ocurrió en el Barrio del Consejo a las ocho.')).toEqual(['place: Barrio del Consejo']);
});

test('a common noun that begins a sentence is no body', () => {
  expect(foundIn('sv', 'Regelverket gäller inte längre för dem som bor här.')).toEqual([]);
  expect(foundIn('nl', 'Kerkdienst begint morgen weer om elf uur in het dorp.')).toEqual([]);
});

test('a German noun that is the head of bodies is none by itself', () => {
  expect(foundIn('de', 'Er ging zum Finanzamt und danach in eine Klinik.')).toEqual([]);
});
