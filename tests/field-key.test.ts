import { expect, it } from 'vitest';
import { fieldKeys } from '../src/field-key.ts';

it.each([
  ['Publication date', ['publicationdate']],
  ['article-date', ['articledate', 'date']],
  ['Texte de l’article', ['textedelarticle', 'texte']],
  ['Date (dd/mm/yyyy)', ['date']],
  ['İçerik', ['içerik']],
  ['News', ['news']],
])('the names under which the field %s may be known', (name, keys) => {
  expect(fieldKeys(name)).toEqual(keys);
});
