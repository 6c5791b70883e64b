import { expect, test } from 'vitest';
import { foundKinds as found } from './found.ts';

test.each([
  ['a municipality', 'They wrote to the Karel Marsh Municipality today.', ['organisation: Karel Marsh Municipality']],
  ['a Philippine quarter', 'They live near Barangay San Jose now.', ['place: Barangay San Jose']],
  ['an Indonesian village', 'They saw Desa Wukirsari at last.', ['place: Desa Wukirsari']],
  ['a Brazilian street', 'They saw Rua Joaquim Palhares at last.', ['place: Rua Joaquim Palhares']],
  ['barracks', 'They saw the Hananu Barracks at last.', ['place: Hananu Barracks']],
  ['a Polish paper', 'He told Gazeta Torvaska so.', ['organisation: Gazeta Torvaska']],
  ['a German paper', 'He told the Neue Torvauer Zeitung so.', ['organisation: Neue Torvauer Zeitung']],
  ['a French party', 'A letter to the Parti Torvain came.', ['organisation: Parti Torvain']],
  ['an Arab front', 'They fought Jabhat al-Torva today.', ['organisation: Jabhat al-Torva']],
  ['a Malay bank', 'A letter to Bank Torva came.', ['organisation: Bank Torva']],
  ['an Indonesian company', 'A letter to PT Torva came.', ['organisation: PT Torva']],
  ['a surname that a body may end in', 'They met Danny Parish there.', ['person: Danny Parish']],
  ['a paper called La', 'He told La Torva so.', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
