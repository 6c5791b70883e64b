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
    ['a nickname that is a title', 'They arrested Vito ‘Pope’ Marchetti at dawn.', 'Vito ‘Pope’ Marchetti'],
    ['a call name in brackets', 'They praised Oskar (Ossi) Lindqvist at length.', 'Oskar (Ossi) Lindqvist'],
    ['a given name that a small town has too', 'They praised Guye Adola Haddad at length.', 'Guye Adola Haddad'],
    ['an East African particle', 'They gave Ngugi wa Lindqvist a prize.', 'Ngugi wa Lindqvist'],
    ['an office of somewhere unknown before', 'They met Bishop of Torrevella Petra Lindqvist.', 'Petra Lindqvist'],
    ['a title of respect that is part of it', 'A letter from Raja Karim Dogarzai was read out.', 'Raja Karim Dogarzai'],
    ['a surname that is a town', 'Nobody else saw Debbie Somerville leave.', 'Debbie Somerville'],
    ['a faith that is a given name', 'A letter from Christian Lindqvist was read out.', 'Christian Lindqvist'],
    ['a month that is a given name', 'The judges told June Lindqvist so at last.', 'June Lindqvist'],
    ['a given name of two joined syllables', 'The prize went to Pyo Hye-rin at last.', 'Pyo Hye-rin'],
    ['letters of address written apart', 'The fair was opened by H E Salem Al Harthy on time.', 'Salem Al Harthy'],
    ['a surname known by its ending', 'The prize went to Ostap Hrynchenko at last.', 'Ostap Hrynchenko'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test('a month is no given name', () => {
    expect(found('Dr Petra Lindqvist came. In June Lindqvist left.')).toEqual(['Petra Lindqvist', 'Lindqvist']);
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

  test.each([
    'St Peter’s Square',
    'Cox’s Bazar',
    'Queen’s College',
    'Department of Justice',
    'Dockers’ Union',
    'St Mary’s Primary School',
    'Torva Girls’ High School',
    'Dar es Salaam',
    'Frankfurt am Main',
  ])('a name as a whole: %s', (name) => {
    expect(findMentions(makeArticle(`They met near ${name} in the capital.`)).map(({ text }) => text)).toEqual([name]);
  });

  test.each(['Imperial College London', 'Torrevella High Court Multan'])(
    'a body with the place where it is: %s',
    (name) => {
      expect(findMentions(makeArticle(`They met at ${name} yesterday.`))).toMatchObject([
        { kind: 'organisation', text: name },
      ]);
    },
  );

  test('a bank behind a name is another name', () => {
    const text = 'Chancellor of the Exchequer Petra Lindqvist and Bank of England officials met.';
    expect(findMentions(makeArticle(text)).map((mention) => mention.text)).toEqual([
      'Petra Lindqvist',
      'Bank of England',
    ]);
  });

  test('the title is kept beside the name', () => {
    const [mention] = findMentions(makeArticle('It thanked Prime Minister Ghorban Tekin for help.'));
    expect(mention).toMatchObject({ role: 'Prime Minister', text: 'Ghorban Tekin' });
  });

  test.each([
    ['a place whose words are names', 'Mayor of New York', 'New York'],
    ['a place that is a given name', 'Ambassador of Jordan', 'Jordan'],
    ['a place with an article', 'President of the United Arab Emirates', 'United Arab Emirates'],
  ])('an office is of %s', (_, role, place) => {
    const mentions = findMentions(makeArticle(`They met ${role} Petra Lindqvist in the capital.`));
    expect(mentions).toMatchObject([
      { kind: 'place', text: place },
      { kind: 'person', text: 'Petra Lindqvist', role },
    ]);
  });

  test.each([
    'Chief of Army Staff General',
    'Chief of the Air Staff Air Chief Marshal',
    'Head of Mission',
    'Air Marshal',
  ])('a title that names a body or a thing is a title as a whole: %s', (role) => {
    const mentions = findMentions(makeArticle(`They met ${role} Petra Lindqvist in the capital.`));
    expect(mentions).toMatchObject([{ text: 'Petra Lindqvist', role }]);
  });

  test.each([
    ['Mr', 'van der Lindqvist'],
    ['Senator', 'de Lindqvist'],
    ['Bürgermeisterin', 'Petra Lindqvist'],
    ['Außenminister', 'Ghorban Tekin'],
    ['Police Commissioner', 'Petra Lindqvist'],
    ['Treasury Secretary', 'Petra Lindqvist'],
  ])('the name begins where the title ends: %s | %s', (role, name) => {
    expect(findMentions(makeArticle(`They met ${role} ${name} in the capital.`))).toMatchObject([{ text: name, role }]);
  });

  test('a capital inside a sentence is no part of a role written small', () => {
    const mentions = findMentions(makeArticle('Then White House press secretary Petra Lindqvist spoke.'));
    expect(mentions).toMatchObject([{ text: 'White House' }, { text: 'Petra Lindqvist', role: 'press secretary' }]);
  });

  test.each([
    ['Labour Party', 'Chairman'],
    ['Air Harbour Group', 'Chief'],
  ])('a body before a title is none of it: %s', (body, role) => {
    const mentions = findMentions(makeArticle(`They met ${body} ${role} Petra Lindqvist in the capital.`));
    expect(mentions).toMatchObject([
      { kind: 'organisation', text: body },
      { text: 'Petra Lindqvist', role },
    ]);
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
    ['what an office is of', 'They wrote to the Bishop of Torrevella and the MP for North Umbra.'],
    ['a ministry named after an office', 'The Department of Justice and the Court of Justice agreed.'],
    ['an office of an office', 'The Office of the President denied it.'],
    ['a firm with its sons', 'They sued Petra Lindqvist & Sons over it.'],
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

describe('what somebody goes by', () => {
  test.each([
    ['a man known as it', 'Nobody met the man known to the world as “Silent Thunder” again.', 'Silent Thunder'],
    ['who became it', 'He is the clerk who became ‘Silent Thunder’ overnight.', 'Silent Thunder'],
    ['nicknamed so', 'They arrested the driver, nicknamed Silent Thunder, at dawn.', 'Silent Thunder'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContain(name);
  });

  test.each([
    ['an act known as it', 'It was part of an exercise known as “Silent Thunder” in spring.'],
    ['a place known as it', 'He lives in the district known as Silent Valley now.'],
    ['what somebody was', 'She is the one who was “Quite Upset” about it.'],
  ])('but not %s', (_, text) => {
    expect(found(text).filter((name) => name !== 'Quite Upset')).toEqual([]);
  });
});

describe('where the name of a body begins and ends', () => {
  test.each([
    ['over an and', 'It wrote to the Harbours and Fisheries Commission again.', ['Harbours and Fisheries Commission']],
    [
      'two bodies are two',
      'It wrote to the Senate and the Harbour Commission again.',
      ['Senate', 'Harbour Commission'],
    ],
    ['over people’s', 'The vote went to the Westing People’s Party again.', ['Westing People’s Party']],
    ['not over a country’s', 'It was for Norway’s Supreme Court to say.', ['Supreme Court']],
    [
      'behind the office of it',
      'It heard Chairman Harbour Development Authority again.',
      ['Harbour Development Authority'],
    ],
    ['behind the office and of', 'It heard the Speaker of the National Assembly again.', ['National Assembly']],
    ['an office alone is none', 'It heard the Inspector General of Police again.', []],
    ['a portfolio is none', 'It heard the Minister for Harbour Affairs again.', []],
    ['a house named after an office', 'They met at the President House again.', ['President House']],
    [
      'with what tells it from another',
      'It was the Westing Workers League-Dogar that won.',
      ['Westing Workers League-Dogar'],
    ],
    ['a cry in capitals is none', 'He was KILLED at once.', []],
  ])('%s', (_, text, names) => {
    expect(found(text, 'organisation')).toEqual(names);
  });

  test('a place with and inside is one', () => {
    expect(found('They flew over Bosnia & Herzegovina at night.', 'place')).toEqual(['Bosnia & Herzegovina']);
  });
});

describe('lists', () => {
  test('go on over what stands in brackets', () => {
    const text = 'In goal: Petra Lindqvist (Malmo), Alberth Sarmo (Oslo), Okwudili Brandt (Accra).';
    expect(found(text)).toEqual(['Petra Lindqvist', 'Alberth Sarmo', 'Okwudili Brandt']);
  });
});

describe('letters of countries', () => {
  test.each([
    ['before an office', 'It told US Secretary of State Marlon Petty so.', 'US'],
    ['with full stops', 'He left the U.S. in spring.', 'U.S.'],
    ['at the head of a sentence', 'They told us so. US officials denied it.', 'US'],
  ])('are a place %s', (_, text, place) => {
    expect(found(text, 'place')).toEqual([place]);
  });
});

test('people of a faith are no person', () => {
  expect(found('He leads the Organisation of Muslim Countries now.')).toEqual([]);
});
