import { expect, test } from 'vitest';
import { foundKinds } from './found.ts';

test.each([
  ['the party and state of a lawmaker', 'Sen. Ed Torvan (R-TX) and Rep. Ann Lisle (D-N.Y.) voted.', /TX|D-N/],
  ['who heads a government', 'The Sandinista government fell. Critics of the Dbelle government spoke.', /organisation/],
  ['what stands before a word for a body alone', 'It backs the Harambee initiative.', /Harambee/],
  ['an English word with a capital', 'The Wall, the Crown and the Wall again: the Wall stands.', /Wall|Crown/],
  ['a war', 'The World War II memorial in Torva is new. He fought in World War II.', /World/],
  ['words around one that is of bodies', 'Power Shortage Periods are long. She is World Champion.', /Power|World/],
  ['things that everybody has', 'The Internet is down. The Bible says so. Medicaid pays.', /organisation/],
  ['what they are of', 'Kurdish fighters met Chechnyan fighters and Ecuadoran rebels.', /organisation/],
])('%s is no body', (_what, text, none) => {
  expect(foundKinds(text).filter((found) => none.test(found))).toEqual([]);
});

test('what is called after its kind is one', () => {
  expect(
    foundKinds('The Saints won. The Colts beat the Saints. The Saints lost to the Colts. The Colts left.'),
  ).toContain('organisation: Saints');
  expect(foundKinds('Fighters of the Hirak movement met in Kabul. The Hirak is old. The Hirak won.')).toContain(
    'organisation: Hirak',
  );
});

test('a body goes without what changes who is of it', () => {
  expect(foundKinds('Former Senate aide Jim Torvan met Acting Torva Police Service chief Ada Berg.')).toEqual([
    'organisation: Senate',
    'person: Jim Torvan',
    'organisation: Torva Police Service',
    'person: Ada Berg',
  ]);
});

test.each([
  ['Ada Berg, Chief Executive Officer of the Lisle Development Fund, spoke.', 'organisation: Lisle Development Fund'],
  ['The Under-Secretary of the Ministry of Education, Omar Nasri, left.', 'organisation: Ministry of Education'],
  ['He met Secretary of the Ministry of Education Ada Berg.', 'organisation: Ministry of Education'],
  ['He met Secretary of the Ministry of Education Ada Berg.', 'person: Ada Berg'],
  ['The Representative of the Secretary-General of the United Nations left.', 'organisation: United Nations'],
  ['She is a Fellow of the Torvan Royal Society.', 'organisation: Torvan Royal Society'],
])('%s', (text, found) => {
  expect(foundKinds(text)).toContain(found);
});

test('who heads an administration is a person, if the word is a surname', () => {
  expect(foundKinds('Critics of the Lindqvist administration spoke.')).toEqual(['person: Lindqvist']);
  expect(foundKinds('Critics of the Kabul administration spoke.')).toEqual(['place: Kabul']);
});

test('a body ends where a person is named, and before what it does something for', () => {
  expect(foundKinds('He is ambassador to the European Union Gordon Sandvik.')).toEqual([
    'organisation: European Union',
    'person: Gordon Sandvik',
  ]);
  expect(foundKinds('The Senate on Torvanaugh voted. House Bill 12 passed.')).toEqual(['organisation: Senate']);
  expect(foundKinds('The Center for Peace met the Council on Lisle Relations.')).toEqual([
    'organisation: Center for Peace',
    'organisation: Council on Lisle Relations',
  ]);
  // Those that are called after somebody.
  expect(foundKinds('The Torva College Karl Berg Institute and the George Harlan Foundation met.')).toEqual([
    'organisation: Torva College Karl Berg Institute',
    'organisation: George Harlan Foundation',
  ]);
});
