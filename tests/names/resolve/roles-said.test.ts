import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rolesSaid } from '../../../src/names/resolve/roles-said.ts';

const said = (role: string, ...others: string[]): readonly string[] => rolesSaid(role, new Set([role, ...others]));

describe('a role that other roles of the record say', () => {
  test.each([
    ['fm', ['foreign minister'], ['foreign minister']],
    ['coas', ['chief of army staff'], ['chief of army staff']],
    ['cas', ['chief of army staff'], ['chief of army staff']],
    ['deputy ministers', ['deputy minister'], ['deputy minister']],
    ['foreign minister senator', ['senator', 'foreign minister'], ['foreign minister', 'senator']],
    ['fm senator general', ['fm', 'senator general', 'foreign minister'], ['foreign minister', 'senator general']],
  ])('%s beside %j', (role, others, expected) => {
    expect(said(role, ...others)).toEqual(expected);
  });
});

describe('a role of its own', () => {
  test.each([
    ['fm', ['foreign minister', 'finance minister']],
    ['fm', ['prime minister']],
    ['deputy prime minister', ['deputy', 'prime minister']],
    ['prime minister', ['prime', 'minister']],
    ['director general', ['director', 'general']],
    ['foreign minister senator', ['senator', 'prime minister']],
    ['congress', ['member of congress']],
  ])('%s beside %j', (role, others) => {
    expect(said(role, ...others)).toEqual([role]);
  });
});

const word = fc.constantFrom('a', 'b', 'ab', 'aab', 'bas', 'as');
const role = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('what a role says stands for itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(role, { minLength: 1, maxLength: 8 }), (roles) => {
      const known = new Set(roles);
      for (const each of roles)
        for (const other of rolesSaid(each, known)) {
          expect(known).toContain(other);
          expect(rolesSaid(other, known)).toEqual([other]);
        }
    }),
    { numRuns: 1000 },
  );
});
