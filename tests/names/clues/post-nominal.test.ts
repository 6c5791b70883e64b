import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['an honour', 'The court heard Petra Lindqvist, OFR, for an hour.', ['person: Petra Lindqvist']],
  ['an honour in brackets', 'The court heard Petra Lindqvist (SAN) for an hour.', ['person: Petra Lindqvist']],
  ['an order', 'The court heard Petra Lindqvist, S.J., for an hour.', ['person: Petra Lindqvist']],
  ['letters nobody listed', 'The court heard Petra Lindqvist, XFR, for an hour.', ['person: Petra Lindqvist']],
  [
    'a party in brackets is a body',
    'The court heard Petra Lindqvist (XDP) for an hour.',
    ['person: Petra Lindqvist', 'organisation: XDP'],
  ],
  [
    'a body in a list of bodies is one',
    'It was signed by the Lindqvist Foundation, XFR, and others.',
    ['organisation: Lindqvist Foundation', 'organisation: XFR'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
