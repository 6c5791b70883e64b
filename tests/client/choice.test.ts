import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choiceFromAddress, choiceToAddress } from '../../src/client/choice.ts';

const value = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
const choice: fc.Arbitrary<Choice> = fc.record({
  words: value,
  sort: fc.constantFrom('relevance', 'asc', 'desc'),
  filters: fc.dictionary(fc.constantFrom('person', 'topic', 'year'), fc.array(value, { minLength: 1 }), {
    noNullPrototype: true,
  }),
});

describe('the address of a search', () => {
  it('carries the whole choice, so that it can be shared', () => {
    fc.assert(
      fc.property(choice, (made) => {
        expect(choiceFromAddress(choiceToAddress(made))).toEqual(made);
      }),
    );
  });

  it('ignores filters and orders that do not exist', () => {
    expect(choiceFromAddress('?q=flood&sort=sideways&colour=red&person=')).toEqual({
      words: 'flood',
      sort: 'relevance',
      filters: {},
    });
  });
});
