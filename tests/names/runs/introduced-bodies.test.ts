import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  [
    'words that no other names have',
    'He joined the All Torvan Teachers Congress (ATTC) then.',
    ['organisation: All Torvan Teachers Congress', 'organisation: ATTC'],
  ],
  [
    'an “and” behind a word that titles have',
    'He met the Justice and Harmony Movement (JHM) there.',
    ['organisation: Justice and Harmony Movement', 'organisation: JHM'],
  ],
  [
    'what stands before it in the sentence',
    'Fighters of the Lisle Liberation Front (LLF) fled.',
    ['organisation: Lisle Liberation Front', 'organisation: LLF'],
  ],
  [
    'a small word that gives a letter',
    'He wrote to the Office of Torvan Affairs (OOTA) then.',
    ['organisation: Office of Torvan Affairs', 'organisation: OOTA'],
  ],
  [
    'letters inside it, and one more before the bracket closes',
    'It asked the UN Office on Harvests (UNOH, in full) for help.',
    ['organisation: UN Office on Harvests', 'organisation: UNOH'],
  ],
  [
    'an ending of possession',
    "He is in the Torvan Farmers League's (TFL) hall.",
    ['organisation: Torvan Farmers League', 'organisation: TFL'],
  ],
  [
    'the letters of what kind it is alone',
    'He went to the Lisle Harbour Police Station (PS) then.',
    ['organisation: Lisle Harbour Police Station', 'organisation: PS'],
  ],
  [
    'letters that are a rank elsewhere',
    'He works for the Directorate of Coastal Inspection (DCI). Officers of the DCI came.',
    ['organisation: Directorate of Coastal Inspection', 'organisation: DCI', 'organisation: DCI'],
  ],
])('a body introduced with its letters: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  ['an office', 'He wrote to the Deputy Coastal Commissioner (DCC) then.'],
  ['an office with its grade', 'He met Assistant Divisional Officer I (ADOI) then.'],
  ['a law', 'He read the Torvan Harvest Act (THA) then.'],
  ['somebody called by initials', 'He wrote to Karen Maria Berg Nasri (KMBN) then.'],
  ['letters of another name', 'He wrote to Ada Berg (CDU) then.'],
])('no body: %s', (_, text) => {
  expect(found(text).filter((name) => name.startsWith('organisation') && name.includes(' ', 15))).toEqual([]);
});
