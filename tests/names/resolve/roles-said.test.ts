import fc from '../../property.ts';
import { describe, expect, test } from 'vitest';
import { rolesSaid } from '../../../src/names/resolve/roles-said.ts';

const said = (role: string, ...others: string[]): readonly string[] =>
  rolesSaid(role, new Map([role, ...others].map((each) => [each, 1])));

describe('a role that other roles of the record say', () => {
  test.each([
    ['fm', ['foreign minister'], ['foreign minister']],
    ['coas', ['chief of army staff'], ['chief of army staff']],
    ['cas', ['chief of army staff'], ['chief of army staff']],
    ['dm', ['deputy minister', 'deputy ministers'], ['deputy minister']],
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

test('of two roles with its initials the one given far more often is meant', () => {
  const known = (foreign: number) =>
    new Map([
      ['fm', 9],
      ['foreign minister', foreign],
      ['finance minister', 2],
    ]);
  expect(rolesSaid('fm', known(8))).toEqual(['foreign minister']);
  expect(rolesSaid('fm', known(7))).toEqual(['fm']);
});

const word = fc.constantFrom('a', 'b', 'ab', 'aab', 'bas', 'as');
const role = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('what a role says stands for itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(role, { minLength: 1, maxLength: 8 }), (roles) => {
      const known = new Map(roles.map((each, at) => [each, at % 3]));
      for (const each of roles)
        for (const other of rolesSaid(each, known)) {
          expect(known.has(other)).toBe(true);
          expect(rolesSaid(other, known)).toEqual([other]);
        }
    }),
    { numRuns: 1000 },
  );
});
