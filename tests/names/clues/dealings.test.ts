import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['where somebody works', 'They met Ada Berg, a journalist with Karen Nasri.', 'organisation: Karen Nasri'],
  ['where somebody works, as an analyst', 'He asked an analyst at Torvand about it.', 'organisation: Torvand'],
  ['what is bought', 'He sold his shares in Omar Nasri at last.', 'organisation: Omar Nasri'],
  ['what is sold', 'They said that Omar Nasri shares fell.', 'organisation: Omar Nasri'],
])('a body: %s', (_, text, name) => {
  expect(found(text)).toContain(name);
});

test.each([
  ['a town’s university', 'He is a student at the school in Nairobi.', 'organisation: Nairobi'],
  ['somebody’s shares', 'He sold his shares in Omar Nasri’s name.', 'organisation: Omar Nasri'],
])('no body: %s', (_, text, name) => {
  expect(found(text)).not.toContain(name);
});
