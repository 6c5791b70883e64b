import { expect, it } from 'vitest';
import { NamesIndex } from '../../../src/decisions/ledger/names-index.ts';

it('finds what alone goes by all of some names', () => {
  const index = new NamesIndex<string>();
  index.add('person', ['Ada Berg', 'Berg'], 'the minister');
  index.add('person', ['Ada Berg'], 'the bowler');
  index.add('place', ['Ada Berg'], 'the hill');
  index.add('person', ['Ole Dahl'], 'one');
  index.add('person', ['Ole Dahl'], 'another');
  expect(index.find('person', ['Ada Berg', 'Berg'])).toBe('the minister');
  expect(index.find('person', ['Ada Berg'])).toBe('the bowler');
  expect(index.find('place', ['Ada Berg'])).toBe('the hill');
  expect(index.find('person', ['Ole Dahl'])).toBeUndefined();
  expect(index.find('organisation', ['Ada Berg'])).toBeUndefined();
  expect([...index.alone()].map(({ value }) => value)).toEqual(['the minister', 'the bowler', 'the hill']);
});
