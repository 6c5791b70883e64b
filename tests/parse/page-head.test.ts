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
