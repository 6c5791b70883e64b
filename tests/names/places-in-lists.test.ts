import { expect, test } from 'vitest';
import { foundKinds as found } from './found.ts';

const places = (text: string) => found(text).flatMap((name) => (name.startsWith('place: ') ? [name.slice(7)] : []));

test.each([
  ['a known place and another', 'It rained in Nairobi and Torvand then.', ['Nairobi', 'Torvand']],
  ['several in turn', 'It rained in Torvand, Lisland and Bergum then.', ['Torvand', 'Lisland', 'Bergum']],
  ['what they are', 'It rained in the districts of Torvand and Lisland then.', ['Torvand', 'Lisland']],
  ['somebody behind a comma', 'It rained in Nairobi, Torvand said.', ['Nairobi']],
])('places in a list: %s', (_, text, names) => {
  expect(places(text)).toEqual(names);
});
