import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test.each([
  ['Headman Yateta spoke.', ['Yateta (Headman)']],
  ['The driver, Blessings Torvan, 35, left.', ['Blessings Torvan (driver)']],
  ['He sat with Lord Menzel and Lord Torvan.', ['Lord Menzel', 'Lord Torvan']],
  ['He said Mr John O’Torvan SC spoke.', ['John O’Torvan (Mr)']],
  ['Former Torvella Mayor Ada Berg spoke.', ['Ada Berg (Mayor)']],
  ['Prime Minister Hun Sen spoke.', ['Hun Sen (Prime Minister)']],
  ['They met Sen. Ada Berg there.', ['Ada Berg (Sen.)']],
])('people with their titles: %s', (text, found) => {
  expect(foundRoles(text)).toEqual(found);
});

test('letters in brackets are a body’s, not of who somebody is', () => {
  expect(foundKinds('One Health Service Assistant (HSA) and a Relations Officer (RO) came.')).toEqual([]);
  expect(foundKinds('The National Council of Women Leaders (NCWL) met.')).toEqual([
    'organisation: National Council of Women Leaders',
    'organisation: NCWL',
  ]);
});

test('the office of a town is called by the town', () => {
  expect(foundKinds('He heads Torvella District Health Office (DHO) there.')).toContain(
    'organisation: Torvella District Health Office',
  );
});

test.each([
  ['A Killorvin-based firm fell.', ['place: Killorvin']],
  ['The giant Killorvin-based firm, Fexoria, fell.', ['place: Killorvin', 'organisation: Fexoria']],
  ['The head of the team, Ada Berg, spoke.', ['person: Ada Berg']],
  ['A Web-based tool fell.', []],
  ['It stood in the opposition newspaper “Torvablika”.', ['organisation: Torvablika']],
  ['She works for the Elmedoria television channel.', ['organisation: Elmedoria']],
  ['He told RFE/RL that it was so.', ['organisation: RFE/RL']],
  ['Many are in Trouble and in Custody.', []],
  // As if from `bale`: towns look like words with an ending.
  ['Many are in Baler now.', ['place: Baler']],
  ['The Torvatelekom building stands.', []],
])('bodies and places: %s', (text, found) => {
  expect(foundKinds(text)).toEqual(found);
});

test('letters written as a word are the body that is introduced with them', () => {
  const text = 'The Media Institute of Southern Torva (Mist) spoke. Mist said so. The town (Milan) is old.';
  expect(foundKinds(text)).toEqual([
    'organisation: Media Institute of Southern Torva',
    'organisation: Mist',
    'organisation: Mist',
    'place: Milan',
  ]);
});

test('ranks of the Philippines and of armies in short, numbered quarters, and what Northern people are called', () => {
  expect(foundRoles('They were PCpl. Ken Torvan and BGen Jaysen Torvan.')).toEqual([
    'Ken Torvan (PCpl.)',
    'Jaysen Torvan (BGen)',
  ]);
  expect(foundKinds('It is at Purok 4 here.')).toEqual([]);
  expect(foundKinds('Former director Per Andreas Torvan left.')).toEqual(['person: Per Andreas Torvan']);
  expect(foundKinds('Here in the Torva Region in Eastern Lisle (TREL) it rains.')[0]).toMatch(/^place: Torva Region/);
});
