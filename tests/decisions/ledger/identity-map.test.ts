import { expect, it } from 'vitest';
import { IdentityMap } from '../../../src/decisions/ledger/identity-map.ts';

it('keeps what is of one id and two kinds apart', () => {
  const map = new IdentityMap<number>();
  map.set({ kind: 'person', id: 'berg' }, 1);
  map.set({ kind: 'place', id: 'berg' }, 2);
  map.set({ kind: 'place', id: 'berg' }, 3);
  expect(map.get({ kind: 'person', id: 'berg' })).toBe(1);
  expect(map.get({ kind: 'place', id: 'berg' })).toBe(3);
  expect(map.has({ kind: 'place', id: 'dahl' })).toBe(false);
  expect(map.has({ kind: 'topic', id: 'berg' })).toBe(false);
});
