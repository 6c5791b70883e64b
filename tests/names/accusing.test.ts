import { expect, test } from 'vitest';
import { foundRoles as found } from './found.ts';

test.each([
  ['who accuses', 'They accused Torvan of it at last.', []],
  ['the accused', 'They heard the accused Petra Lindqvist at last.', ['Petra Lindqvist (accused)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
