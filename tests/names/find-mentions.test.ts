import { describe, expect, test } from 'vitest';
import type { NameKind } from '../../src/model.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string, kind: NameKind = 'person'): string[] {
  const sure = findMentions(makeArticle(text)).filter((mention) => mention.score >= 0.5 && mention.kind === kind);
  return [...new Set(sure.map((mention) => mention.text))];
}

describe('what gives a person away', () => {
  test.each([
    ['a title before', 'Talks began when Foreign Minister Ghorban Tekin arrived.', 'Ghorban Tekin'],
    ['a form of address', 'The committee heard Dr. Okwudili Brandt for an hour.', 'Okwudili Brandt'],
    ['an office with its department', 'It met Minister for Water Resources Tesfalem Kidane again.', 'Tesfalem Kidane'],
    ['an office in another country', 'It told US Secretary of State Marlon Petty so.', 'Marlon Petty'],
    ['a role in small letters', 'The match was lost by captain Duvindu Herat alone.', 'Duvindu Herat'],
    ['a role after the name', 'Petra Lindqvist, the Swedish finance minister, resigned.', 'Petra Lindqvist'],
    ['an age', 'Police held Kofi Ansumana, 34, near the river.', 'Kofi Ansumana'],
    ['a saying verb', 'The road is closed, said Bayartsetseg Dorj.', 'Bayartsetseg Dorj'],
    ['small name words', 'The prize went to Salem bin Rashid Al Harthy.', 'Salem bin Rashid Al Harthy'],
    ['an initial', 'A letter from Harold J. Westing was read out.', 'Harold J. Westing'],
    ['a retired rank', 'The inquiry heard Col (retd) Okwudili Brandt for an hour.', 'Okwudili Brandt'],
    ['a nickname inside', 'They arrested Vito ‘The Chin’ Marchetti at dawn.', 'Vito ‘The Chin’ Marchetti'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test('the day after a name is no part of it', () => {
    expect(found('Foreign Minister Karim Dad Sunday met reporters.')).toEqual(['Karim Dad']);
  });

  test('a possessive ending is no part of it', () => {
    expect(found('They praised Petra Lindqvist’s speech.')).toEqual(['Petra Lindqvist']);
  });

  test('a name wrapped over two lines is written with a space', () => {
    expect(found('The court freed Petra\nLindqvist on bail.')).toEqual(['Petra Lindqvist']);
  });

  test('a soft hyphen is no part of it', () => {
    expect(found('They praised Petra Lind\u00adqvist at length.')).toEqual(['Petra Lindqvist']);
  });

  test('an epithet is a title', () => {
    const [mention] = findMentions(makeArticle('They recalled Fakhr-e-Watan Karim Dad Khan in prayers.'));
    expect(mention).toMatchObject({ text: 'Karim Dad Khan', role: 'Fakhr-e-Watan' });
  });

  test('the title is kept beside the name', () => {
    const [mention] = findMentions(makeArticle('It thanked Prime Minister Ghorban Tekin for help.'));
    expect(mention).toMatchObject({ role: 'Prime Minister', text: 'Ghorban Tekin' });
  });
});

describe('what the article settles', () => {
  test('a surname alone is the person named in full', () => {
    expect(found('Petra Lindqvist resigned on Monday. Nobody had expected Lindqvist to go.')).toEqual([
      'Petra Lindqvist',
      'Lindqvist',
    ]);
  });

  test('a name in a list is of the kind of its neighbours', () => {
    expect(found('Minister Ghorban Tekin, Dr Petra Lindqvist and Vuyo Qwabe were present.')).toContain('Vuyo Qwabe');
  });

  test('a span says where the name stands', () => {
    const text = 'The court freed Petra Lindqvist on bail.';
    const [mention] = findMentions(makeArticle(text));
    expect(text.slice(mention!.start, mention!.end)).toBe('Petra Lindqvist');
  });
});

describe('what is no person', () => {
  test.each([
    ['a town', 'Trains to Faisalabad and New Orleans were late.'],
    ['a quarter named like a person', 'Families were driven from the Sheikh Barakat neighbourhood of the city.'],
    ['a nationality', 'The Turkish and Israeli delegations left.'],
    ['an office alone', 'The Prime Minister and the Foreign Secretary agreed.'],
    ['days and months', 'On Monday, Tuesday and in August it rained.'],
    ['the first word of a sentence', 'Meanwhile the talks failed. However, nobody left.'],
    ['a month after a preposition', 'In May the shop closed. In June it opened.'],
    ['a slogan', 'They dream of a changed land (Naya Watan) in ten years.'],
    ['a handle', 'He wrote to @SecLindqvist about it.'],
    ['a body', 'The Ministry of Foreign Affairs wrote to the Asian Development Bank.'],
    ['a river', 'The Blue Marsh River rose by a metre.'],
    ['a law', 'The Clean Water Act was passed.'],
    ['a religious feast', 'Shops close for Eid ul Adha.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('headlines in capitals', () => {
  test('words of title case are not taken for names', () => {
    expect(found('# Court Frees Petra Lindqvist After Long Trial\n\nThe court freed Petra Lindqvist on bail.')).toEqual(
      ['Petra Lindqvist'],
    );
  });
});

describe('bodies and places', () => {
  test('a body by the word that says what it is', () => {
    expect(found('He left the Northern Rivers University for good.', 'organisation')).toEqual([
      'Northern Rivers University',
    ]);
  });

  test('a place by its list, a body or nationality is none', () => {
    expect(found('In Lahore the Turkish Red Cross Society met.', 'place')).toEqual(['Lahore']);
  });

  test('a place by the word before it', () => {
    expect(found('The village of Bhimpora was cut off.', 'place')).toEqual(['Bhimpora']);
  });
});

test('an article without names gives none', () => {
  expect(findMentions(makeArticle('it rained all day, and nothing happened.'))).toEqual([]);
});
