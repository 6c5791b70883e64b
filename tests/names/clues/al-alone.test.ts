import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

const people = (text: string): string[] =>
  findMentions(makeArticle(text)).flatMap(({ kind, text: name }) => (kind === 'person' ? [name] : []));

test('a name begins with no article', () => {
  expect(people('The council spoke of Al Bahr Al Azraq at length.')).toEqual([]);
  expect(people('The council spoke to Karim Al Bahr at length.')).toEqual(['Karim Al Bahr']);
  expect(people('The council spoke to Salim bin Said Al Bahr at length.')).toEqual(['Salim bin Said Al Bahr']);
});
