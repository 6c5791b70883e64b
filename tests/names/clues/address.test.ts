import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['behind a street', 'It burned in Green Lane, Torbury, at noon.', ['place: Green Lane', 'place: Torbury']],
  ['behind a school', 'They teach at Berg High School, Torbury.', ['organisation: Berg High School', 'place: Torbury']],
  ['not what begins the sentence', 'In Green Lane, Torbury spoke of it.', ['place: Green Lane']],
])('a town: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
