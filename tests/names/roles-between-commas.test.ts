import { expect, test } from 'vitest';
import { foundRoles } from './found.ts';

test.each([
  ['in front, with what it is of', 'The mayor of Malmo, Ada Berg, left.', ['Malmo', 'Ada Berg (mayor of Malmo)']],
  ['in front, a party behind', 'The mayor of Malmo, Ada Berg (Greens), left.', ['Malmo', 'Ada Berg (mayor of Malmo)']],
  ['in front, whose', 'The bank’s chief economist, Ada Berg, left.', ['Ada Berg (chief economist)']],
  ['in front, former', 'The former president, Omar Nasri, left.', ['Omar Nasri (former president)']],
  ['in front, with a plain word', 'A taxi driver, Omar Nasri, left.', ['Omar Nasri (taxi driver)']],
  [
    'behind, in capitals',
    'They heard Ada Berg, Minister of Health and Sport, there.',
    ['Ada Berg (Minister of Health and Sport)'],
  ],
  ['behind an age', 'They heard Omar Nasri, 45, a taxi driver, there.', ['Omar Nasri (taxi driver)']],
  ['behind, chief and executive', 'Omar Nasri, chief executive of a bank, left.', ['Omar Nasri (chief executive)']],
  [
    'of a list, each its own',
    'They met Omar Nasri, State Minister for Water, Li Wen, Secretary of Power, and Ada Berg, DG, there.',
    ['Omar Nasri (State Minister for Water)', 'Li Wen (Secretary of Power)', 'Ada Berg (DG)'],
  ],
])('a role %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});

test.each([
  ['another clause', 'According to the minister, Ada Berg left.', ['Ada Berg']],
  ['a list', 'They told the mayor, Omar Nasri and others.', ['Omar Nasri']],
  ['what was done', 'Omar Nasri, a man killed by his wife, was buried.', ['Omar Nasri']],
  ['the next one’s title', 'Omar Nasri, Minister Ada Berg, and others left.', ['Omar Nasri', 'Ada Berg (Minister)']],
  ['who sent somebody', 'The head of a team sent by the Prime Minister, Omar Nasri, left.', ['Omar Nasri']],
])('no role: %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});

test.each([
  ['then', 'They met then President Omar Nasri there.', ['Omar Nasri (then President)']],
  ['then, joined', 'They met then-Prime Minister Omar Nasri there.', ['Omar Nasri (then-Prime Minister)']],
  ['outgoing', 'Outgoing President Omar Nasri left.', ['Omar Nasri (Outgoing President)']],
  ['first', 'They met First Lady Ada Berg there.', ['Ada Berg (First Lady)']],
  ['head', 'Head coach Ada Berg left.', ['Ada Berg (Head coach)']],
  ['then of a tale', 'They spoke and then left. President Omar Nasri left.', ['Omar Nasri (President)']],
])('what changes an office is told with it: %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});
