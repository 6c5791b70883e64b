import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { isLanguageMenu } from '../../src/parse/language-menu.ts';
import { parseLines as parse } from './parse-lines.ts';

const HEADLINE = 'Council votes to rebuild the lighthouse';
const LEDE =
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.';

const boilerplate = ({ blocks }: Article): readonly string[] =>
  blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text);

describe('a line of a page above the headline', () => {
  it.each([
    ['the languages of the page', 'Available In English Français العربية'],
    ['their menu', 'English | Español | 中文'],
    ['the kind of text', 'Written statement'],
    ['a day without its year', '9 МАР, 10:30'],
    ['the same in Spanish', 'martes, 9 de marzo'],
    ['the country that it is about', 'New Zealand'],
    ['the path to it', `Home » Harbours » ${HEADLINE}`],
    ['the path with an arrow that became a 5', `Home 5 Harbours 5 ${HEADLINE}`],
  ])('is no headline: %s', (_, line) => {
    const article = parse(line, HEADLINE, LEDE);
    expect([article.headline.value, boilerplate(article)]).toEqual([HEADLINE, [line]]);
  });

  it.each([
    'English lessons for the keepers of the lighthouse',
    'Speech of the mayor on the lamp',
    'March 9: a day for the lighthouse',
    `Halden and Norvik agree: council votes`,
  ])('is the headline where it only sounds so: %s', (line) => {
    expect(parse(line, 'Council votes', LEDE).headline.value).toBe(line);
  });
});

describe('the masthead of an old paper', () => {
  it('has its motto and its price between its name and its day', () => {
    const article = parse(
      'THE HALDEN COURIER.\nWITH WHICH IS INCORPORATED THE NORVIK MERCURY.\nPRICE ONE PENNY.\nPORT HALDEN: SATURDAY, MARCH 9, 1861.',
      'THE LIGHTHOUSE.',
      LEDE,
    );
    const { outlet, headline, claims } = article;
    expect([outlet?.value, headline.value, claims[0]?.value]).toEqual([
      'THE HALDEN COURIER',
      'THE LIGHTHOUSE',
      '1861-03-09',
    ]);
  });

  it('is none where a headline stands between', () => {
    expect(parse('NORVIK LIGHT', HEADLINE, '9 March 2021', LEDE).headline.value).toBe('NORVIK LIGHT');
  });
});

describe('the paper’s name above a headline', () => {
  it.each([
    ['a text', []],
    ['a byline', ['By Ilse Brandt']],
    ['a day', ['Published 9 March 2021']],
  ])('is the outlet where below that stands %s', (_, lines) => {
    const { outlet, headline } = parse('Norvik Post', HEADLINE, ...lines, LEDE);
    expect([outlet?.value, headline.value]).toEqual(['Norvik Post', HEADLINE]);
  });
});

describe('a kicker that no list knows', () => {
  it.each([
    ['a word in German', 'Ukraine-Krieg', 'Drei Tote nach Angriff auf Haldengrad', []],
    ['a word in Spanish', 'Tribunales', 'La Fiscalía pide ocho años para el exalcalde', []],
    ['a word above a section and a day', 'Norvik', HEADLINE, []],
    [
      'words above a headline with a standfirst and its day',
      'Krieg am Senn',
      'Drei Tote nach Angriff auf Haldengrad',
      ['Ein Wohngebiet wurde getroffen', '09.03.2021'],
    ],
  ])('is not the headline: %s', (_, kicker, headline, lines) => {
    const article = parse(`${kicker}\n${headline}`, ...lines, LEDE);
    expect([article.headline.value, boilerplate(article)[0]]).toEqual([headline, kicker]);
  });

  it('stands above a section and a day, too', () => {
    const article = parse('Norvik\nNews\n9 March 2021', HEADLINE, LEDE);
    expect([article.headline.value, boilerplate(article)]).toEqual([HEADLINE, ['Norvik', 'News', '9 March 2021']]);
  });

  it.each([
    ['a word above what explains it', 'Aground', 'How a ferry lost its way in a calm night'],
    ['a word above a standfirst that is closed', 'Aground', 'A ferry lost its way in a calm night.'],
    ['a word above who wrote it', 'Aground', 'By Ilse Brandt and Jo Li'],
    ['two words above a standfirst', 'Ferry aground', 'Three are hurt in a calm night'],
    ['lines in capitals', 'AGROUND', 'THREE ARE HURT ON THE NORTHERN PIER'],
  ])('is none, but the headline: %s', (_, headline, line) => {
    expect(parse(`${headline}\n${line}`, LEDE).headline.value).toMatch(headline);
  });
});

it('is the headline in a script without spaces, however few its parts', () => {
  const lede = '哈尔登市郊一处仓库八日夜间发生火灾，造成三人受伤，起火原因正在调查中。';
  const article = parse('首页 > 新闻 > 国际\n哈尔登一仓库发生火灾 三人受伤\n2021-03-09', lede);
  expect([article.headline.value, boilerplate(article)]).toEqual([
    '哈尔登一仓库发生火灾 三人受伤',
    ['首页 > 新闻 > 国际', '2021-03-09'],
  ]);
});

describe('the label of a picture alone on a line', () => {
  it('takes the line below it along', () => {
    const article = parse(HEADLINE, 'Image caption,\nThe broken lamp', LEDE);
    expect([article.standfirst, boilerplate(article)]).toEqual([null, ['Image caption,', 'The broken lamp']]);
  });
});

describe('a menu of languages', () => {
  it.each(['english | français', 'available in english español', 'read in: deutsch', 'العربية english'])(
    'is %s',
    (line) => {
      expect(isLanguageMenu(line)).toBe(true);
    },
  );

  it.each(['english', 'english and norvik', 'the english lamp', 'available in all shops', 'language: english'])(
    'is not %s',
    (line) => {
      expect(isLanguageMenu(line)).toBe(false);
    },
  );
});

it('is in a language of its own script', () => {
  const text = 'خسر الناشر طعنه على الحكم الصادر ضده بالسجن لمدة خمس سنوات وبذلك يصبح العفو الرئاسي أمله الوحيد.';
  expect(parse('بواسطة | يناير | مقالات', text).language).toBe('ar');
});

describe('the record of a site of relief or of rights', () => {
  const OF = [null, 'Norvik Relief', '2021-03-08', HEADLINE];
  const seen = (...lines: readonly string[]): unknown => {
    const { standfirst, outlet, claims, headline } = parse(...lines, LEDE);
    return [standfirst, outlet?.value, claims.map(({ value }) => value).join(' '), headline.value];
  };

  it.each([
    [
      'labels above their values',
      [
        HEADLINE,
        'Format\nNews and Press Release\nSource\nNorvik Relief\nPosted\n9 Mar 2021\nOriginally published\n8 Mar 2021\nOrigin\nView original',
      ],
    ],
    [
      'labels on one line',
      [HEADLINE, 'Format Situation Report Source Norvik Relief Posted 9 Mar 2021 Originally published 8 Mar 2021'],
    ],
    [
      'labels with colons above the headline',
      [
        'Format: News and Press Release\nSource: Norvik Relief\nPosted: 9 Mar 2021\nOriginally published: 8 Mar 2021',
        HEADLINE,
      ],
    ],
  ])('is read: %s', (_, lines) => {
    expect(seen(...lines)).toEqual(OF);
  });

  it('stands below a text, too, and is none of it', () => {
    const record = 'Primary country\nNorvik\nSource\nNorvik Relief\nTheme\nShelter';
    expect(boilerplate(parse(HEADLINE, LEDE, record))).toEqual(record.split('\n'));
  });

  it('is none where a text only has such words', () => {
    expect(parse(HEADLINE, 'Source', LEDE, 'Format', LEDE, 'Posted', LEDE).outlet).toBeNull();
    expect(parse(HEADLINE, LEDE, 'Theme', 'Shelter').blocks.at(-1)?.text).toBe('Shelter');
  });
});

describe('the head of a press database', () => {
  it('may have rights, the paper and the day above its labels', () => {
    const article = parse(
      'Copyright 2019 Norvik News Agency\nAll Rights Reserved\nNorvik News Agency',
      'March 9, 2019 Saturday 11:20 AM GMT',
      'SECTION: NEWS',
      'LENGTH: 212 words',
      `HEADLINE: ${HEADLINE}`,
      'BODY:',
      LEDE,
    );
    expect([article.headline.value, article.outlet?.value]).toEqual([HEADLINE, 'Norvik News Agency']);
  });

  it('may have the town, the edition and a headline of two parts', () => {
    const article = parse(
      'The Halden Courier (Norvik)',
      'March 9, 2019 Saturday\nFinal Edition',
      'Council votes to rebuild lamp;\nWork begins in spring',
      'BYLINE: Ilse Brandt',
      LEDE,
    );
    const { headline, outlet, byline } = article;
    expect([headline.value, outlet?.value, byline?.value]).toEqual([
      'Council votes to rebuild lamp; Work begins in spring',
      'The Halden Courier',
      'Ilse Brandt',
    ]);
  });

  it('may have an edition behind the headline', () => {
    expect(parse(`${HEADLINE}: [Final Edition]`, LEDE).headline.value).toBe(HEADLINE);
  });
});

describe('the head of a printed page', () => {
  it('has its number in a corner', () => {
    const article = parse('THE HALDEN COURIER, SATURDAY, MARCH 9, 1935.              5', HEADLINE, LEDE);
    expect([article.outlet?.value, article.headline.value]).toEqual(['THE HALDEN COURIER', HEADLINE]);
  });

  it('has the headline of an old paper in several closed lines', () => {
    const { headline, standfirst } = parse('HARBOUR FIRE.', 'THREE MEN INJURED.', 'DAMAGE AT £40,000.', LEDE);
    expect([headline.value, standfirst?.value]).toEqual(['HARBOUR FIRE', 'THREE MEN INJURED.; DAMAGE AT £40,000.']);
  });

  it('has a headline in big words over two lines', () => {
    expect(parse('Mayor Opens New Bridge\nOver River Senn', LEDE).headline.value).toBe(
      'Mayor Opens New Bridge Over River Senn',
    );
  });

  it('has a standfirst below a headline in big words', () => {
    expect(parse('Mayor Opens New Bridge\nThousands Watch First Train', LEDE).headline.value).toBe(
      'Mayor Opens New Bridge',
    );
  });
});

it('a day said twice without a space is one', () => {
  expect(parse(HEADLINE, 'Published On 9 Mar 20219 Mar 2021', LEDE).claims.map(({ value }) => value)).toEqual([
    '2021-03-09',
  ]);
});

it('a headline and a text set in bold and italics by a messenger lose the marks', () => {
  const article = parse(`*${HEADLINE}*`, `_${LEDE}_`);
  expect([article.headline.value, article.blocks[0]?.text]).toEqual([HEADLINE, LEDE]);
});

it('a sentence that says whose words follow is no standfirst', () => {
  const opening = `Responding to the news that the lamp of Port Halden will not be lit again before the winter, the keeper of it said:`;
  expect(parse(HEADLINE, opening, LEDE)).toMatchObject({ standfirst: null });
});

describe('what a page has above its headline', () => {
  it.each([
    ['a ticker', ['LIVE', 'BREAKING: Storm closes the harbour  •  Mayor resigns  •  Snow on Friday']],
    ['how warm it is', ['Norvik 4°C']],
    ['a menu that lost what parted it', ['Home News Politics Business Sports']],
    ['a sign', ['+']],
    ['what it is filed under', ['• Crime', '• Port Halden']],
    ['a day with its clock and its source', ['9.3.2021, 14:35 Uhr | Quelle: Haldener Zeitung']],
  ])('is not the headline: %s', (_, lines) => {
    const article = parse(...lines, HEADLINE, LEDE);
    expect([article.headline.value, boilerplate(article)]).toEqual([HEADLINE, lines]);
  });

  it('may be a menu below the paper’s name and the day', () => {
    const article = parse('Norvik Daily News\nTuesday, March 9, 2021\nHome News Politics Business', HEADLINE, LEDE);
    expect([article.outlet?.value, article.headline.value]).toEqual(['Norvik Daily News', HEADLINE]);
  });

  it.each([
    'Breaking: storm closes the harbour of Port Halden',
    'Home is where the lamp is',
    'Live from the lighthouse',
  ])('is the headline where it only sounds so: %s', (headline) => {
    expect(parse(headline, LEDE).headline.value).toBe(headline);
  });

  it('may be a line of outlet, day and the day of a change in Dutch', () => {
    const lede =
      'De havenraad van Port Halden besloot maandag na een winter vol stormen de oude vuurtoren te herbouwen.';
    const line = 'NVS Nieuws • Dinsdag 9 maart 2021, 08:12 • Aangepast dinsdag 9 maart 2021, 10:30';
    const { headline, outlet, claims } = parse(`${line}\nVuurtoren wordt herbouwd`, lede);
    expect([headline.value, outlet?.value, claims[0]?.value]).toEqual([
      'Vuurtoren wordt herbouwd',
      'NVS Nieuws',
      '2021-03-09',
    ]);
  });
});

describe('a statement', () => {
  it('has its headline above the word that says so where below that stands who gave it', () => {
    const article = parse(
      'Attacks in Halden\nPress Statement\nIlse Brandt, Department Spokesperson\nMarch 9, 2021',
      LEDE,
    );
    expect(article.headline.value).toBe('Attacks in Halden');
  });
});

describe('a headline that a wire sends again', () => {
  it.each([`(LEAD) ${HEADLINE}`, `(2nd LD) ${HEADLINE}`, `UPDATE 1-${HEADLINE}`])('loses the mark: %s', (line) => {
    expect(parse(line, LEDE).headline.value).toBe(HEADLINE);
  });

  it('keeps what is no mark', () => {
    expect(parse('Update 1 of the harbour plan is out', LEDE).headline.value).toBe(
      'Update 1 of the harbour plan is out',
    );
  });
});

describe('between headline and text', () => {
  it('a sentence with an agency in brackets is a caption', () => {
    const article = parse(HEADLINE, 'The broken lamp of Port Halden. (AFP)', `NORVIK: ${LEDE}`);
    expect([article.standfirst, boilerplate(article)]).toEqual([null, ['The broken lamp of Port Halden. (AFP)']]);
  });

  it('a section is no standfirst', () => {
    expect(parse(HEADLINE, 'Comment & Analysis', LEDE)).toMatchObject({ standfirst: null });
  });

  it('what closes with a colon is no standfirst', () => {
    expect(parse(HEADLINE, 'What you need to know:', LEDE)).toMatchObject({ standfirst: null });
  });

  it('what a picture shows stands above its caption', () => {
    const lines = ['The lamp of Port Halden.', 'The lamp of Port Halden. Photo: NNR / Tom Birk'];
    expect(boilerplate(parse(HEADLINE, ...lines, LEDE))).toEqual(lines);
  });

  it('a day stands with a name in brackets', () => {
    expect(parse(HEADLINE, 'March 9, 2021 (Halden Japan)', LEDE).claims[0]?.value).toBe('2021-03-09');
  });

  it('a day stands below a byline and a standfirst of a whole sentence, parted by an empty line', () => {
    const standfirst = 'The work is to begin in spring, and will cost the harbour four million crowns.';
    const { claims } = parse(HEADLINE, `${standfirst}\nBy Ilse Brandt`, '9 March 2021 08:12', LEDE);
    expect(claims.map(({ value }) => value)).toEqual(['2021-03-09']);
  });
});

describe('the head of a release', () => {
  it('has its letterhead above the words for immediate release', () => {
    const article = parse(
      'HARBOUR OFFICE\nOffice of Public Affairs',
      'FOR IMMEDIATE RELEASE\nTuesday, March 9, 2021',
      HEADLINE,
      LEDE,
    );
    expect([article.headline.value, article.claims[0]?.value]).toEqual([HEADLINE, '2021-03-09']);
  });

  it('has who gives it out and when below a standfirst of a whole sentence', () => {
    const standfirst = 'The government has announced new money for the ports of the north.';
    const { claims } = parse(HEADLINE, `${standfirst}\nFrom:\nDepartment for Harbours\nPublished\n9 March 2021`, LEDE);
    expect(claims.map(({ value }) => value)).toEqual(['2021-03-09']);
  });
});

describe('a path of sections in any language', () => {
  it.each(['Αρχική / Κοινωνία', 'होम / राज्य / हालदेन', 'Avaleht › Eesti'])('is not the headline: %s', (line) => {
    const article = parse(line, HEADLINE, LEDE);
    expect([article.headline.value, boilerplate(article)]).toEqual([HEADLINE, [line]]);
  });

  it.each(['Lamp / Light', 'Lighthouse of Port Halden / Council votes'])(
    'is the headline where none stands below: %s',
    (line) => {
      expect(parse(line, LEDE, LEDE).headline.value).toBe(line);
    },
  );
});

describe('what libraries and databases set above a text', () => {
  it('may be the rights of a picture of the page', () => {
    const lines = [
      'Halden Chronicle - Saturday 09 March 1935',
      'Image © Norvik Archive Limited.',
      'HARBOUR FIRE AT HALDEN',
    ];
    expect(parse(lines.join('\n'), LEDE).headline.value).toBe('HARBOUR FIRE AT HALDEN');
  });

  it('may be a citation with the name of the database', () => {
    const line =
      '"Council votes to rebuild the lighthouse." Halden Courier, 9 Mar. 2021, p. 3. Gale In Context, link.gale.example/1. Accessed 12 Mar. 2021.';
    const { headline, outlet, claims } = parse(line, LEDE);
    expect([headline.value, outlet?.value, claims[0]?.value]).toEqual([HEADLINE, 'Halden Courier', '2021-03-09']);
  });

  it('may be a section, the day and the number of words below the paper', () => {
    const lede =
      'Le conseil du port de Halden a voté lundi la reconstruction du vieux phare, après un hiver de tempêtes.';
    const { headline, outlet, claims } = parse(
      'Le Courrier de Halden\nÉconomie, mardi 9 mars 2021 512 mots, p. 3',
      'Le phare sera reconstruit',
      'Anne Ruiz',
      lede,
    );
    expect([headline.value, outlet?.value, claims[0]?.value]).toEqual([
      'Le phare sera reconstruit',
      'Le Courrier de Halden',
      '2021-03-09',
    ]);
  });

  it('may be the paper with its article behind, below the headline', () => {
    const { outlet, standfirst } = parse(HEADLINE, 'Halden Courier, The (Norvik)\nMarch 9, 2021', LEDE);
    expect([outlet?.value, standfirst]).toEqual(['Halden Courier', null]);
  });

  it('may be an agency with by and a stop', () => {
    expect(parse(HEADLINE, 'By the Norvik Press.', `HALDEN, March 8.—${LEDE}`).outlet?.value).toBe('Norvik Press');
  });
});

it('a headline loses the signs that a channel sets before it', () => {
  expect(parse(`⚡️${HEADLINE}`, LEDE).headline.value).toBe(HEADLINE);
});

it('a headline may have the word article as its label', () => {
  const { headline, outlet } = parse(`ARTICLE: ${HEADLINE}\nSOURCE: Halden Courier\nDATE: 9 March 2021`, LEDE);
  expect([headline.value, outlet?.value]).toEqual([HEADLINE, 'Halden Courier']);
});

it('an outlet below another is kept where it is not the one that is shown', () => {
  const lines = ['Halden Courier, 9 March 2021', HEADLINE, 'By the Norvik Press.', `HALDEN, March 8.—${LEDE}`];
  const article = parse(...lines);
  expect([article.outlet?.value, boilerplate(article)]).toEqual(['Halden Courier', [lines[0], lines[2]]]);
});

it('a writer in a header line loses the editor behind a bar', () => {
  expect(parse(HEADLINE, 'By: Ilse Brandt | Edited By: Jo Li\nUpdated on: 09 Mar 2021', LEDE).byline?.value).toBe(
    'Ilse Brandt',
  );
});
