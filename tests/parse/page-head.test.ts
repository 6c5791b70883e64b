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
    expect(parse('Norvik Post', HEADLINE, '9 March 2021', LEDE).headline.value).toBe('Norvik Post');
  });
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
