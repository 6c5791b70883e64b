import { describe, expect, it } from 'vitest';
import { isBesideDay } from '../../src/parse/beside-a-day.ts';
import { parseLines as parse } from './parse-lines.ts';

const HEADLINE = 'Council votes to rebuild the lighthouse';
const LEDE =
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.';

describe('who wrote a report, below its headline', () => {
  it.each([
    ['Von Ilse Brandt und Jo Maler', 'Ilse Brandt und Jo Maler'],
    ['Par Ilse Brandt et Jean Lamer', 'Ilse Brandt et Jean Lamer'],
    ['Por Ilse Brandt y Juan Mar', 'Ilse Brandt y Juan Mar'],
    ['Di Ilse Brandt e Gianni Mare', 'Ilse Brandt e Gianni Mare'],
    ['Oleh Ilse Brandt dan Joko Laut', 'Ilse Brandt dan Joko Laut'],
    ['By Ilse Brandt  with NNA', 'Ilse Brandt'],
    ['Ilse Brandt, Local Democracy Reporter', 'Ilse Brandt'],
    ['기자명 김철수 기자', '김철수'],
    ['기자명 김철수 기자   입력 2021.03.09 10:30   댓글 0', '김철수'],
    ['Delivered by Ilse Brandt', 'Ilse Brandt'],
    ['Na Ilse Brandt', 'Ilse Brandt'],
    ['By Ilse Brandt   March 9, 2021 | 10:14 am GMT+7', 'Ilse Brandt'],
    ['By HT STAFF and AGENCIES', 'HT STAFF and AGENCIES'],
    ['Penulis Ilse Brandt | Editor Joko Laut', 'Ilse Brandt'],
    ['por Ilse Brandt publicado 10/03/2021 00h00, última modificação 20/02/2024 13h12', 'Ilse Brandt'],
    ['by Ilse Brandt | Mar 9, 2021 | Harbour News, Local | 0 comments', 'Ilse Brandt'],
  ])('is read from %s', (line, names) => {
    const article = parse(HEADLINE, line, LEDE);
    expect([article.byline?.value, article.standfirst, article.blocks.at(-1)?.text]).toEqual([names, null, LEDE]);
  });

  it('is a login on the line of a day, which names nobody', () => {
    const line = 'por adm publicado 10/03/2021 00h00, última modificação 20/02/2024 13h12';
    const lede =
      'O conselho do porto decidiu na segunda-feira reconstruir o velho farol depois de um inverno de tempestades.';
    const article = parse('Câmara reconstrói o farol', line, lede);
    expect([article.byline, article.claims.map(({ value }) => value)]).toEqual([null, ['2021-03-10']]);
  });

  it('is read from a line of a Chinese site, with its source', () => {
    const { byline, outlet, claims } = parse(
      '灯塔将重建',
      '2021-03-09 10:30 来源：北湾日报 作者：张三 责任编辑：李四',
      LEDE,
    );
    expect([byline?.value, outlet?.value, claims[0]?.value]).toEqual(['张三', '北湾日报', '2021-03-09']);
  });

  it('is no line that says what the text is', () => {
    expect(parse(HEADLINE, 'Oral Statement', '13 September 2021', LEDE).byline).toBeNull();
  });

  it('stands above the town, which looks like another', () => {
    const { byline, claims } = parse(HEADLINE, 'Ilse Brandt\nPuerto Halden - 09 mar 2021 - 10:30 CET', LEDE);
    expect([byline?.value, claims[0]?.value]).toEqual(['Ilse Brandt', '2021-03-09']);
  });

  it('stands below the paper with its town in brackets', () => {
    const { byline, outlet } = parse(HEADLINE, '9 March 2021\nHalden Courier (Port Halden)\nBy Ilse Brandt', LEDE);
    expect([byline?.value, outlet?.value]).toEqual(['Ilse Brandt', 'Halden Courier']);
  });

  it('stands above the paper and the town', () => {
    const article = parse(HEADLINE, 'By Ilse Brandt\nNorvik News, Port Halden', LEDE);
    expect([article.byline?.value, article.outlet?.value]).toEqual(['Ilse Brandt', 'Norvik News']);
  });
});

describe('a byline in capitals that was copied onto the text', () => {
  it('is taken off it', () => {
    const { byline, blocks } = parse(HEADLINE, `BY ILSE BRANDT   ${LEDE}`);
    expect([byline?.value, blocks[0]?.text]).toEqual(['ILSE BRANDT', LEDE]);
  });

  it.each([`BY ILSE BRANDT ${LEDE}`, `BY MONDAY   ${LEDE}`])('is none: %s', (text) => {
    expect(parse(HEADLINE, text).byline).toBeNull();
  });
});

describe('names in capitals below a headline', () => {
  const dateline = `PORT HALDEN — ${LEDE}`;
  it.each([
    ['above what the writer is', 'ILSE BRANDT\nSTAFF WRITER', LEDE],
    ['above the paper’s staff', 'BY ILSE BRANDT\nOF THE COURIER STAFF', LEDE],
    ['above a day', 'ILSE BRANDT\nMarch 9, 2021', LEDE],
    ['above a dateline', 'ILSE BRANDT', dateline],
  ])('are who wrote it: %s', (_, line, text) => {
    const { byline, standfirst } = parse(HEADLINE, line, text);
    expect([byline?.value, standfirst]).toEqual(['ILSE BRANDT', null]);
  });

  it('may be two', () => {
    expect(parse(HEADLINE, 'BY ILSE BRANDT AND JO LI', LEDE).byline?.value).toBe('ILSE BRANDT AND JO LI');
    expect(parse(HEADLINE, 'ILSE BRANDT AND JO LI\nMarch 9, 2021', LEDE).byline?.value).toBe('ILSE BRANDT AND JO LI');
  });

  it.each([
    ['a place that the text speaks of', HEADLINE, 'PORT HALDEN\nMarch 9, 2021', LEDE],
    ['the place of the dateline', HEADLINE, 'PORT HALDEN', dateline],
    ['a line of a headline in capitals', HEADLINE.toUpperCase(), 'FERRY AGROUND\n\nMarch 9, 2021', LEDE],
    ['with nothing beside', HEADLINE, 'LAMPS LIT', LEDE],
    ['a section', HEADLINE, 'MIDDLE EAST\nMarch 9, 2021', LEDE],
    ['what the text is', HEADLINE, 'PRESS RELEASE\nMarch 9, 2021', LEDE],
  ])('are none: %s', (_, headline, line, text) => {
    expect(parse(headline, line, text).byline).toBeNull();
  });
});

describe('who wrote a report, above its headline', () => {
  it.each([
    ['By Ilse Brandt', null],
    ['By Ilse Brandt, Staff Writer\nMarch 9, 2021', null],
    ['By Ilse Brandt, Norvik Post •', 'Norvik Post'],
    ['Von Ilse Brandt', null],
  ])('is read from %s', (line, outlet) => {
    const article = parse(line, HEADLINE, LEDE);
    expect([article.headline.value, article.byline?.value]).toEqual([HEADLINE, 'Ilse Brandt']);
    expect(article.outlet?.value ?? null).toBe(outlet);
  });

  it('is the headline where none stands below', () => {
    expect(parse('By Candle Light', LEDE, LEDE).headline.value).toBe('By Candle Light');
  });

  it('is no headline that opens with the word', () => {
    const headline = 'By Monday the lamp of Port Halden will burn again';
    expect(parse(headline, 'Council votes four million crowns', LEDE).headline.value).toBe(headline);
  });
});

describe('a word beside a day', () => {
  it.each([
    'Published',
    'Atualizado',
    'Güncelleme',
    'опубликовано',
    'WIB',
    'Samstag',
    'ربيع',
    'UTCUpdated',
    'amTuesday',
    'modifié',
  ])('may be %s', (word) => {
    expect(isBesideDay(word)).toBe(true);
  });

  it.each(['lighthouse', 'Council', 'Norvik', 'faro', 'UTClamp'])('is not %s', (word) => {
    expect(isBesideDay(word)).toBe(false);
  });
});

describe('the line of the day as sites set it', () => {
  it.each([
    'March 9, 202110:30 AM UTCUpdated 2 years ago',
    'Posted Tue 9 Mar 2021 at 10:30am, updated Wed 10 Mar 2021 at 8:00am',
    'Publié le 09 mars 2021 à 10h30, modifié le 10 mars 2021 à 08h00 • Lecture 3 min.',
    'Mis à jour le 10 mars 2021 à 08h00 - Publié le 9 mars 2021 à 10h30',
    'Modificado: 10 de marzo de 2021 | Publicado: 9 de marzo de 2021',
  ])('tells the day of publication: %s', (line) => {
    const { claims, standfirst } = parse(HEADLINE, line, LEDE);
    expect([claims.map(({ value }) => value), standfirst]).toEqual([['2021-03-09'], null]);
  });

  it('is no number behind a year', () => {
    expect(parse(HEADLINE, 'March 9, 20211', LEDE).claims).toEqual([]);
  });
});
