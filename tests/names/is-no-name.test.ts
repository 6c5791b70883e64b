import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { foundKinds } from './found.ts';
import { makeArticle } from './make-article.ts';

const people = (text: string): string[] =>
  findMentions(makeArticle(text))
    .filter(({ kind }) => kind === 'person')
    .map((mention) => mention.text);
const all = (text: string): string[] => findMentions(makeArticle(text)).map((mention) => mention.text);

describe('what looks like a name and is none', () => {
  it('is an English word alone behind what looks like an office', () => {
    expect(people('She spoke against the General Sales Tax on lamps.')).toEqual([]);
    expect(people('The guests saw the Guard of Honour before the Chief Executive Officers spoke.')).toEqual([]);
    expect(people('It was told to the General Officer Commanding alone.')).toEqual([]);
  });

  it('is a surname where somebody is addressed by it, or is named in full', () => {
    expect(people('Nobody had told Mr Cook of the fire.')).toEqual(['Cook']);
    expect(people('The court heard Dr Rice for an hour.')).toEqual(['Rice']);
    expect(people('Foreign Minister Amina Waters arrived. Waters said nothing more.')).toContain('Waters');
  });

  it('is the people of a country of several words', () => {
    expect(all('A Costa Rican court heard New Zealanders and a Puerto Rican.')).toEqual([]);
    expect(all('The Costa Rican Ana Lindqvist won.')).toEqual(['Ana Lindqvist']);
  });

  it('begins or ends as no person’s name does', () => {
    expect(foundKinds('They climbed Torvabrum II. He was Omar II.')).toEqual(['person: Omar II']);
    expect(foundKinds('They read Puntos de Torva. He met Jean de Torva.')).toEqual(['person: Jean de Torva']);
  });

  it('is a single letter', () => {
    expect(all('They called it B, and told Ada Lindqvist so.')).toEqual(['Ada Lindqvist']);
  });
});
