import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['a mayor’s town', 'They met the mayor of Karelgau there.', ['place: Karelgau']],
  ['the place of a member of parliament', 'They met the MP for Torva Sekyere there.', ['place: Torva Sekyere']],
  ['what somebody directs is nobody', 'They met the managing director of Musa Kente there.', []],
  ['who is helped may be somebody', 'They met the lawyer of Musa Lindqvist there.', ['person: Musa Lindqvist']],
  ['whose team it is may be somebody', 'A member of Petra Lindqvist’s team left.', ['person: Petra Lindqvist']],
  [
    'a member of a body',
    'They met a member of the Karel Lindqvist Foundation.',
    ['organisation: Karel Lindqvist Foundation'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
