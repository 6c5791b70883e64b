import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { resolveNames } from '../../src/names/resolve-names.ts';
import { makeArticle, makeReading } from './make-article.ts';

function handles(text: string): (readonly [string, string | undefined])[] {
  return findMentions(makeArticle(text))
    .filter(({ rule }) => rule === 'handle')
    .map((mention) => [mention.text, mention.of]);
}

describe('a handle is tied to the person', () => {
  test.each([
    ['it stands behind in brackets', 'Minister Karim Dogarzai (@kd_speaks) said so.', '@kd_speaks', 'Karim Dogarzai'],
    ['it stands right behind', 'It quoted Petra Lindqvist @pl_writes at length.', '@pl_writes', 'Petra Lindqvist'],
    [
      'that has the surname in it',
      'Dr Petra Lindqvist spoke, as @SecLindqvist wrote.',
      '@SecLindqvist',
      'Petra Lindqvist',
    ],
    ['that ends in the surname', 'Dr Petra Lindqvist spoke, as @plindqvist wrote.', '@plindqvist', 'Petra Lindqvist'],
  ])('%s', (_, text, handle, owner) => {
    expect(handles(text)).toEqual([[handle, owner]]);
  });

  test('wherever else it stands in the article', () => {
    const text = 'Thanks to @kd_speaks, it went well.\n\nMinister Karim Dogarzai (@kd_speaks) said so.';
    expect(handles(text)).toHaveLength(2);
  });
});

describe('a handle is nobody’s', () => {
  test.each([
    ['the article ties it to nobody', 'Dr Petra Lindqvist spoke, as @onlooker wrote.'],
    ['two of the surname are named', 'Dr Petra Lindqvist and Dr Oskar Lindqvist spoke, as @SecLindqvist wrote.'],
    ['only the surname is written', 'Mr Lindqvist spoke, as @SecLindqvist wrote.'],
    ['it is a body’s by its words', 'Dr Petra Lindqvist spoke, as @LindqvistNews wrote.'],
    ['it is an address of mail', 'Write to Dr Petra Lindqvist at office@lindqvist.example today.'],
    ['the surname is too short', 'Dr Petra Lee spoke, as @fleetfoot wrote.'],
  ])('%s', (_, text) => {
    expect(handles(text)).toEqual([]);
  });
});

test('the handle is a form of its owner’s record, and never the name', () => {
  const reading = makeReading('Dr Petra Lindqvist (@pl_writes) spoke. Later @pl_writes, @pl_writes added.', 'a.txt');
  const people = resolveNames([reading]).filter(({ kind }) => kind === 'person');
  expect(people).toMatchObject([
    {
      name: 'Petra Lindqvist',
      variants: [
        { form: '@pl_writes', count: 3 },
        { form: 'Petra Lindqvist', count: 1 },
      ],
    },
  ]);
});
