import { expect, it } from 'vitest';
import { turnRound } from '../../src/views/turn-round.ts';

it('says of each key in which lists it stands', () => {
  const places = turnRound([['a', 'b'], [], ['b']]);
  expect([...places]).toEqual([
    ['a', [0]],
    ['b', [0, 2]],
  ]);
});
