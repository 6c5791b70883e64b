import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import type { Authority, Reading } from '../../src/model.ts';
import { resolveNames } from '../../src/names/resolve-names.ts';
import { makeReading } from './make-article.ts';

function resolve(...texts: string[]): readonly Authority[] {
  return resolveNames(texts.map((text, at) => makeReading(text, `${at}.txt`)));
}

function people(...texts: string[]): string[] {
  return resolve(...texts)
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);
}

describe('spellings of one person are one record', () => {
  test.each([
    ['transliterations', 'Minister Karim Mahmood Baloch spoke.', 'Minister Karim Mehmood Baloch spoke.'],
    ['accents', 'Minister Mehmet Şahinoğlu spoke.', 'Minister Mehmet Sahinoglu spoke.'],
    ['closing letters', 'President Ostap Hrynsky spoke.', 'President Ostap Hrynskyy spoke.'],
    ['a middle initial', 'Secretary of State Marlon Petty spoke.', 'Secretary of State Marlon J. Petty spoke.'],
    ['a Muhammad left out', 'Senator Muhammad Karim Dogarzai spoke.', 'Senator Karim Dogarzai spoke.'],
    ['a pet form that begins otherwise', 'Senator Bill Hargreave spoke.', 'Senator William Hargreave spoke.'],
    ['a king with and without his number', 'King Karel IV spoke.', 'Then King Karel left.'],
    ['the family first, as at home', 'Then Kenjiro Tanabeyama left.', 'Tanabeyama Kenjiro said no.'],
    ['with and without title', 'Gen. Okello Brandt spoke.', 'The prize was given to Okello Brandt.'],
  ])('%s', (_, one, other) => {
    expect(people(one, other)).toHaveLength(1);
  });

  test.each([
    ['Jan van der Merwen', 'Mr van der Merwen', 'Van der Merwen'],
    ['Pilar de la Torrente', 'Ms de la Torrente', 'De la Torrente'],
    ['Kimani wa Thuku', 'Mr wa Thuku', 'Thuku'],
    ['Otto von Brackel', 'Mr von Brackel', 'Von Brackel'],
  ])('a surname with its small words is the person named in full: %s', (full, titled, alone) => {
    expect(people(`They praised ${full} at length. Then ${titled} replied. ${alone} left.`)).toEqual([full]);
  });

  test('a short given name before small words is no part of the surname', () => {
    expect(people('They met Jan van der Merwen in May.', 'They met Lea van der Merwen in May.')).toHaveLength(2);
  });

  test('the record has every form with its count, and the roles', () => {
    const [record] = resolve(
      'Foreign Minister Karim Mahmood Baloch spoke. Baloch then left.',
      'Foreign Minister Karim Mehmood Baloch spoke.',
      'Foreign Minister Karim Mahmood Baloch spoke.',
    );
    expect(record).toMatchObject({
      id: 'karim-mahmood-baloch',
      name: 'Karim Mahmood Baloch',
      variants: [
        { form: 'Karim Mahmood Baloch', count: 2 },
        { form: 'Baloch', count: 1 },
        { form: 'Karim Mehmood Baloch', count: 1 },
      ],
      roles: [{ role: 'Foreign Minister', articles: ['0.txt', '1.txt', '2.txt'] }],
    });
    expect(record!.namings.map(({ article }) => article)).toEqual(['0.txt', '1.txt', '2.txt']);
  });

  test('a role is one however it is written, and a form of address is none', () => {
    const [record] = resolve(
      'Foreign Minister Karim Baloch spoke.',
      'Foreign Minister Karim Baloch spoke.',
      'The foreign minister Karim Baloch left.',
      'Mr Karim Baloch left.',
    );
    expect(record!.roles).toEqual([{ role: 'Foreign Minister', articles: ['0.txt', '1.txt', '2.txt'] }]);
  });

  test('an initial makes no fuller name', () => {
    const [record] = resolve(
      'Secretary of State Marlon J. Petty spoke.',
      'Secretary of State Marlon J. Petty left.',
      'Secretary of State Marlon Petty spoke.',
    );
    expect(record!.name).toBe('Marlon Petty');
  });
});

describe('two people stay two', () => {
  test.each([
    ['of one surname', 'Minister Karim Baloch spoke.', 'Minister Yusra Baloch spoke.'],
    ['whose names sound alike', 'Minister Hasan Baloch spoke.', 'Minister Hussain Baloch spoke.'],
    ['father and son', 'Mr Harold Westing Sr. spoke.', 'Mr Harold Westing Jr. spoke.'],
    ['a name that is the end of another', 'Dr Nawaz Dogarzai spoke.', 'Dr Maryam Nawaz Dogarzai spoke.'],
    ['of the same words in another order', 'Mr Ali Hassan voted.', 'Mr Hassan Ali voted.'],
    ['of two families, turned round', 'Dr Wen Li spoke.', 'Dr Li Wen spoke.'],
    ['of two given names, turned round', 'Minister Ali Hassan spoke.', 'Minister Hassan Ali spoke.'],
    ['of initials that differ', 'President Karel H. W. Westing spoke.', 'President Karel W. Westing spoke.'],
    ['of one who is told as a player', 'Actor Harold Westing won.', 'Footballer Harold Westing won.'],
    ['of middle initials that differ', 'Mr Harold A. Westing spoke.', 'Mr Harold B. Westing spoke.'],
  ])('%s', (_, one, other) => {
    expect(people(one, other)).toHaveLength(2);
  });

  test('the banker and the bowler are told apart and listed as doubts', () => {
    const records = resolve(
      'Investment banker Harold Westing sold the bonds of the Marlow Trust Company.',
      'Fast bowler Harold Westing took five wickets at Colombo.',
    ).filter(({ kind }) => kind === 'person');
    expect(records).toHaveLength(2);
    expect(records[0]!.maybeSame).toEqual([records[1]!.id]);
    expect(records[0]!.id).not.toBe(records[1]!.id);
  });

  test('a prosecutor who becomes mayor is one, unless others have the surname', () => {
    const told = ['Federal prosecutor Lori Westing spoke.', 'Mayor Lori Westing voted.'];
    expect(people(...told)).toEqual(['Lori Westing']);
    expect(people(...told, 'Karel Westing sang.')).toHaveLength(3);
    expect(people('Fast bowler Lori Westing spoke.', 'Mayor Lori Westing voted.')).toHaveLength(2);
  });

  test('a longer name of two people does not keep a middle initial apart', () => {
    const one = 'Governor Karel Westing spoke. He met Ada Berg.';
    const initial = 'Governor Karel M. Westing spoke. He met Ada Berg.';
    expect(people(one, initial, 'Karel Westing Lind sang. He met Ada Berg.')).toContain('Karel Westing');
    expect(people(one, initial, 'Karel Westing Lind sang. He met Ada Berg.')).not.toContain('Karel M. Westing');
    // Another initial does.
    expect(people(one, initial, 'Karel B. Westing sang. He met Ada Berg.')).toHaveLength(4);
  });

  test('an article that does not tell which of two is meant is given to neither', () => {
    const texts = ['Actor Harold Westing won.', 'Senator Harold Westing voted.', 'Harold Westing said no on Tuesday.'];
    const records = resolve(...texts).filter(({ kind }) => kind === 'person');
    expect(records.map(({ namings }) => namings.length)).toEqual([1, 1, 1]);
  });

  test('who is called Jr in one article only is one beside the same people, and two where an article names both', () => {
    const [one, other] = ['Senator Karel Westing met Ada Berg.', 'Senator Karel J. Westing Jr. met Ada Berg.'];
    expect(people(one, other)).toHaveLength(2);
    expect(people(one, other, 'Senator Karel Westing met Senator Karel Westing Jr. there.')).toHaveLength(3);
  });

  test('who goes by another name is one, wherever the article says it', () => {
    expect(people('President Karel Westing, known as Lolo, spoke. Lolo left in tears.')).toEqual(['Karel Westing']);
  });

  test('a surname alone is not carried to another article', () => {
    const records = resolve('Minister Karim Dogarzai spoke in Quetta.', 'Mr Dogarzai fell off a ladder.');
    expect(records.filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  test('a short name with two longer claimants is merged with neither', () => {
    const texts = ['Mr Harold Westing spoke.', 'Mr Harold Alan Westing spoke.', 'Mr Harold Brian Westing spoke.'];
    const records = resolve(...texts).filter(({ kind }) => kind === 'person');
    expect(records).toHaveLength(3);
    expect(records.find(({ name }) => name === 'Harold Westing')!.maybeSame).toHaveLength(2);
  });
});

test('a short name is that of the longer one of its office, where the other has another', () => {
  const found = people(
    'Governor Harold Westing spoke.',
    'Governor Harold Alan Westing spoke.',
    'Footballer Harold Brian Westing won.',
  );
  expect(found.sort()).toEqual(['Harold Alan Westing', 'Harold Brian Westing']);
});

describe('a surname with an office', () => {
  test('finds the one person of the archive who has both', () => {
    expect(people('Foreign Minister Karim Dogarzai spoke.', 'Foreign Minister Dogarzai left for Ankara.')).toEqual([
      'Karim Dogarzai',
    ]);
  });
});

describe('a first name with a high office', () => {
  test('is the one person of both, where people are called so', () => {
    const found = people('Prime Minister Tadesse Gebreyohanes spoke.', 'Prime Minister Tadesse flew to Asmara.');
    expect(found).toEqual(['Tadesse Gebreyohanes']);
  });

  test.each([
    ['nobody of another office', 'Runner Tadesse Gebreyohanes won.', 'Prime Minister Tadesse flew to Asmara.'],
    ['nobody where the office is one of many', 'Judge Tadesse Gebreyohanes spoke.', 'Judge Tadesse flew to Asmara.'],
  ])('is %s', (_, one, other) => {
    expect(people(one, other)).toHaveLength(2);
  });
});

describe('bodies', () => {
  test('an abbreviation belongs to the name it was introduced for', () => {
    const records = resolve(
      'The Council of River States (CRS) met.',
      'The CRS secretariat is in Accra. Members of the CRS pay late.',
    );
    const bodies = records.filter(({ kind }) => kind === 'organisation');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]!.variants.map(({ form }) => form)).toContain('CRS');
  });

  test('a legal form makes no other firm', () => {
    const found = resolve(
      'Westing Airlines Ltd sold planes.',
      'Westing Airlines Limited sold more.',
      'Westing Airlines rose.',
    );
    expect(found.map(({ name }) => name)).toHaveLength(1);
  });

  test('British and American spelling are one', () => {
    const records = resolve('The Labour Organisation Centre met.', 'The Labor Organization Center met.');
    expect(records.filter(({ kind }) => kind === 'organisation')).toHaveLength(1);
  });
});

describe('places', () => {
  test('the names of one country are one place, with its country', () => {
    const records = resolve('Trade with the UK fell.', 'Trade with Britain grew. He lives in Lahore.');
    const places = records.filter(({ kind }) => kind === 'place');
    expect(places.map(({ name, country, wide }) => [name, country, wide])).toEqual([
      ['Lahore', 'PK', undefined],
      ['United Kingdom', 'GB', true],
    ]);
  });
});

describe('the whole archive', () => {
  test('teaches a form that one article alone leaves open', () => {
    const open = 'Nobody from Vuyolwethu Qwabe was seen on the day.';
    const records = resolve(
      open,
      'Dr Vuyolwethu Qwabe, 44, said no.',
      'Minister Vuyolwethu Qwabe, who spoke, said no.',
    );
    const record = records.find(({ name }) => name === 'Vuyolwethu Qwabe')!;
    expect(record.namings).toHaveLength(3);
  });

  test('gives the same records whatever the order of the articles', () => {
    const readings = [
      'Foreign Minister Karim Mahmood Baloch met Dr Petra Lindqvist in Ankara.',
      'Foreign Minister Karim Mehmood Baloch and Petra A. Lindqvist spoke. Lindqvist left.',
      'Fast bowler Petra Lindqvist took five wickets.',
      'Mr Dogarzai, of the Marlow Trust Company, fell off a ladder.',
    ].map((text, at) => makeReading(text, `${at}.txt`));
    const expected = resolveNames(readings);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: 4 }), (shuffled) => {
        expect(resolveNames(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('ids are unique within a kind', () => {
    const records = resolve('Mr Dogarzai came.', 'Mr Dogarzai went.', 'Mr Dogarzai stayed.');
    expect(new Set(records.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(records.length);
  });
});

describe('what the whole archive says of a single word', () => {
  const often = Array.from({ length: 6 }, (_, at) => `${'Later '.repeat(at)}they moved to Westingabad from there.`);

  test('a place everywhere is no body in one article', () => {
    const records = resolve(...often, 'The Westingabad group sang.');
    expect(records.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['place Westingabad']);
  });

  test('but a person whom the article names in full stays one', () => {
    const records = resolve(...often, 'Dr Petra Westingabad sang. Westingabad left.');
    expect(records.map(({ kind, name }) => `${kind} ${name}`)).toContain('person Petra Westingabad');
    expect(records.find(({ kind }) => kind === 'place')!.namings).toHaveLength(6);
  });
});

test('a word that an outlet is called by is the outlet, unless the article names such a person in full', () => {
  const printedBy = (name: string, reading: Reading): Reading => ({
    ...reading,
    article: { ...reading.article, outlet: { value: name, certainty: 'stated', rule: 'test', evidence: [] } },
  });
  const kindsOf = (text: string): string[] =>
    resolveNames([printedBy('Dawn', makeReading(text, 'a.txt'))]).map(({ kind, name }) => `${kind} ${name}`);
  expect(kindsOf('Speaking to Dawn, the inspector said no. The mayor told Dawn that it was late.')).toEqual([
    'organisation Dawn',
  ]);
  expect(kindsOf('Petra Dawn came. “It is late,” Dawn told reporters.')).toEqual(['person Petra Dawn']);
});

test.each([
  ['a kingdom', 'He flew to Norway.', 'He flew to the Kingdom of Norway.'],
  ['a hyphen', 'He flew to Upper-Westing Valley.', 'He flew to Upper Westing Valley.'],
  ['the Persian e', 'He flew to Mazar-i-Sharif.', 'He flew to Mazar-e Sharif.'],
  ['capitals', 'He flew to NEW DELHI.', 'He flew to New Delhi.'],
])('a place is one record with and without %s', (_, one, other) => {
  expect(resolve(one, other)).toHaveLength(1);
});
