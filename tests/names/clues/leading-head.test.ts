import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

const kinds = (text: string): string[] =>
  findMentions(makeArticle(text)).map(({ kind, text: name }) => `${kind}: ${name}`);

test.each([
  ['a club of a town', 'It lost to SV Bremen there.', 'organisation: SV Bremen'],
  ['a judge with initials', 'It heard the judge SC Nasri there.', 'person: SC Nasri'],
  ['a lake', 'It was found in Lake Tanga there.', 'place: Lake Tanga'],
  ['somebody called so', 'It praised the novelist Lake Karen there.', 'person: Lake Karen'],
  ['an author whose surname is no town', 'It praised the novelist AS Lindqvist there.', 'person: AS Lindqvist'],
])('%s', (_, text, name) => {
  expect(kinds(text)).toContain(name);
});
