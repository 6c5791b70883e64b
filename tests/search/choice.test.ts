import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { type Choice, choiceFromAddress, choiceToAddress, toggle } from '../../src/search/choice.ts';
import { filterNames } from '../../src/search/filters.ts';

const value = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
const choice: fc.Arbitrary<Choice> = fc.record({
  words: value,
  sort: fc.constantFrom('relevance', 'newest', 'oldest'),
  from: fc.constantFrom('', '1998-03-01'),
  to: fc.constantFrom('', '2021-12-31'),
  match: fc.constantFrom('all', 'any'),
  filters: fc.dictionary(fc.constantFrom(...filterNames), fc.array(value, { minLength: 1 }), {
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

  it('ignores filters, orders and days that do not exist', () => {
    expect(choiceFromAddress('?q=flood&sort=sideways&colour=red&person=&from=yesterday&to=2021-02-30')).toEqual({
      words: 'flood',
      sort: 'relevance',
      from: '',
      to: '',
      match: 'all',
      filters: {},
    });
  });

  it('takes a value in and out again', () => {
    const none = choiceFromAddress('?q=flood');
    const one = toggle(none, 'person', 'Ada Byron');
    expect(one.filters).toEqual({ person: ['Ada Byron'] });
    expect(toggle(one, 'topic', 'flood').filters).toEqual({ person: ['Ada Byron'], topic: ['flood'] });
    expect(toggle(one, 'person', 'Ada Byron')).toEqual(none);
  });
});
