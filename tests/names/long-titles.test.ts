import { expect, test } from 'vitest';
import { foundRoles as found } from './found.ts';

test.each([
  ['a court of the crown', 'The case went to Snaresbrook Crown Court.', ['Snaresbrook Crown Court']],
  ['a crown prince', 'They met Crown Prince Faisal bin Turki there.', ['Faisal bin Turki (Crown Prince)']],
  ['a cabinet secretary', 'They met Cabinet Secretary Kithure Dad there.', ['Kithure Dad (Cabinet Secretary)']],
  [
    'a chief cabinet secretary',
    'They met Chief Cabinet Secretary Matsuno Hiroshi there.',
    ['Matsuno Hiroshi (Chief Cabinet Secretary)'],
  ],
  ['a Malay title of two words', 'They met Tan Sri Hamid Lindqvist there.', ['Hamid Lindqvist (Tan Sri)']],
  ['a surname that such a title begins with', 'They met Tan Kok Beng there.', ['Tan Kok Beng']],
  [
    'two departments',
    'They met Minister for Housing and Works Omar Dad there.',
    ['Omar Dad (Minister for Housing and Works)'],
  ],
  [
    'departments with a sign between',
    'They met Member Administration & Estate Omar Dad there.',
    ['Omar Dad (Member Administration & Estate)'],
  ],
  ['an office and a person', 'The Minister of Defence and Omar Dad left.', ['Omar Dad']],
  ['chiefs of staff', 'The Joint Chiefs of Staff left early.', ['Joint Chiefs of Staff']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
