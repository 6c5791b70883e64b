import { describe, expect, it } from 'vitest';
import type { Article, Seed } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const seed = (text: string): Seed => ({
  key: 'a.txt',
  file: 'a.txt',
  text,
  markup: 'text',
  fields: {},
  sha256: '',
  encoding: 'utf-8',
});

const REPORT = [
  'Port Halden to rebuild its lighthouse',
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.',
  'The lamp had gone out in January, when a wave broke the glass, and two boats have run aground since then.',
];

const parse = (...lines: readonly string[]): Article => parseArticle(seed(lines.join('\n\n')));

const boilerplate = ({ blocks }: Article): readonly string[] =>
  blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text);

describe('what a page has above its report, beside its headline', () => {
  it.each([
    ['a button', 'Search icon'],
    ['an appeal', 'We need your help now'],
    ['the sentence of an appeal', 'Support from readers like you keeps the Courier open.'],
    ['why it is told', 'You are visiting us because we have something you value.'],
    ['a non-profit’s', 'As a 501(c)(3) nonprofit, we depend on donations from people like you.'],
    ['consent', 'We value your privacy'],
    ['its sentence', 'We and our 212 partners store and access information on a device, such as cookies.'],
    ['a button in German', 'Artikel anhören'],
    ['in French, with another apostrophe', 'Offrir l’article'],
    ['in Turkish', 'Google News ile takip et'],
    ['in Arabic', 'شارك المقال'],
    ['in Chinese', '字号：小 中 大'],
  ])('is none of it: %s', (_, line) => {
    const article = parse(line, ...REPORT);
    expect([article.headline.value, boilerplate(article)]).toEqual([REPORT[0], [line]]);
  });

  it.each([
    'Donate blood, says the minister of health',
    'We need your help to mend the lamp, the mayor tells fishermen',
    'Support for the lighthouse grows in the villages of the coast',
    'Closed for the winter: the lamp of Port Halden',
    'If you have seen the ferry, please call the harbour office',
  ])('is the headline where it only sounds so: %s', (headline) => {
    expect(parse(headline, ...REPORT.slice(1)).headline.value).toBe(headline);
  });
});

describe('what a page has below its report', () => {
  it.each([
    ['the form of Blogger', 'No comments:', 'Post a Comment'],
    ['their number', '0 comments:', 'Post a Comment'],
    [
      'the form of WordPress',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
    ],
    ['the same in German', 'Schreibe einen Kommentar', 'Deine E-Mail-Adresse wird nicht veröffentlicht.'],
    ['in Spanish', 'No hay comentarios:', 'Publicar un comentario'],
    ['in Portuguese', 'Deixe um comentário', 'dezoito + oito ='],
    ['in French', 'Aucun commentaire:', 'Enregistrer un commentaire'],
    ['in Turkish', 'Bir yanıt yazın', 'E-posta adresiniz yayınlanmayacak.'],
    ['in Arabic', 'اترك تعليقاً', 'لن يتم نشر عنوان بريدك الإلكتروني.'],
    ['in Polish, with a number', 'Dodaj komentarz (2)', 'Wyślij'],
    ['other stories in Russian', 'Читайте также:', 'Поезд сошёл с рельсов'],
    ['in Indonesian', 'Terkini Lainnya', 'Kereta keluar dari rel'],
    ['in Hindi', 'अन्य न्यूज़', 'रेलगाड़ी पटरी से उतरी'],
    ['in Chinese', '相关新闻', '列车脱轨'],
  ])('is none of it: %s', (_, ...below) => {
    expect(boilerplate(parse(...REPORT, ...below))).toEqual(below);
  });

  it('is left where several reports follow, as below each post of a blog', () => {
    const other = REPORT.slice(1)
      .concat(REPORT.slice(1))
      .map((line) => line.replace('Port Halden', 'Norvik'));
    const article = parse(...REPORT, 'No comments:', ...other);
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2 + other.length);
    expect(boilerplate(article)).toEqual(['No comments:']);
  });

  it('is no heading above the report', () => {
    expect(boilerplate(parse(REPORT[0]!, 'Leave a Reply', ...REPORT.slice(1)))).toEqual([]);
  });
});

describe('what a page has among its paragraphs', () => {
  it.each([
    'Werbeanzeigen',
    '- Publicidad -',
    'Reklam',
    '广告',
    'News continues after this ad',
    'Advertisement - Continue Reading Below',
    '- 477 lecturas',
    'Просмотров: 1 204',
    'Tiempo de lectura: 3 minutos',
    'Cet article est réservé aux abonnés.',
    'Contenido exclusivo para suscriptores',
    'Kategoriler: Gündem',
    '(责任编辑：李四)',
    '김철수 기자 kim@halden.example',
    '저작권자 © 북만일보 무단전재 및 재배포 금지',
    'Fishermen look at the broken lamp. © Ilse Brandt, NNA',
    'Le phare de Port Halden. AFP - ILSE BRANDT',
    'Read the original article on Halden Courier.',
    'Video Player is loading.Play VideoPauseLoaded: 0.00%0:00Remaining Time -0:00Mute',
    `Video Player is loading.Play VideoPauseThis is a modal window.${'TextColorWhiteBlackRed'.repeat(30)}Close Modal DialogEnd of dialog window.Advertisement`,
    'HABER: Ilse BRANDT - KAMERA: Jo MALER/NORVİK',
    'Fishermen look at the broken lamp. ANTARA FOTO/Ilse Brandt/ab.',
  ])('is none of it: %s', (line) => {
    const [headline = '', ...paragraphs] = REPORT;
    expect(boilerplate(parse(headline, paragraphs[0]!, line, paragraphs[1]!))).toEqual([line]);
    expect(parse(line, ...REPORT).headline.value).toBe(headline);
  });

  it.each([
    'Vous devez tenir compte du vent, a dit le maire.',
    'Inicia sesión el concejo de Puerto Halden con dos horas de retraso.',
    'Für Abonnenten der Haldener Zeitung wird es teurer.',
    'La publicidad del faro costará 300 coronas.',
    'Reklam panoları söküldü.',
    'Video Player is loading, said the sign on the wall of the hall, and nobody laughed.',
    `Video Player is loading. ${'The council laughed at the sign on the wall. '.repeat(15)}`,
  ])('is the report where it only sounds like furniture: %s', (line) => {
    expect(boilerplate(parse(...REPORT, line))).toEqual([]);
  });
});

describe('a picture’s caption in the midst of a report', () => {
  it.each([
    'A keeper on the northern pier on Sunday. Ilse Brandt/The Halden Courier',
    'A keeper on the northern pier [Ilse Brandt/Norvik News]',
    'A keeper on the northern pier. (Supplied: Port Halden harbour office)',
    'A keeper on the northern pier. Photograph: Ilse Brandt/NNA',
    'The broken lamp in January 2021. © 2021 Ilse Brandt/Norvik News',
    'A keeper on the northern pier on Sunday. (Ilse Brandt/HBC)',
    'A keeper on the northern pier. Photo by HalNews/Ilse Brandt.',
    'Foto: Ilse Brandt / Haldener Zeitung',
    'Фото: Анна Руис / Хальденский вестник',
  ])('is none of it: %s', (caption) => {
    expect(boilerplate(parse(...REPORT.slice(0, 2), caption, ...REPORT.slice(2)))).toEqual([caption]);
  });

  it.each([
    'The lamp burns at night. It is lit by the keeper and/or his wife.',
    'He held up a photograph: it showed the lamp.',
    'The lamp burns at night. The council asked whether it should be white or red/green',
    'Photo: what a picture of the lamp tells us, asks the mayor of Port Halden, and who took it in the storm?',
  ])('is no sentence: %s', (sentence) => {
    const article = parse(...REPORT.slice(0, 2), sentence, ...REPORT.slice(2));
    expect(boilerplate(article).filter((text) => !text.startsWith('Photo:'))).toEqual([]);
  });
});

describe('other stories in the midst of a report', () => {
  const midst = (lines: string): readonly string[] =>
    boilerplate(parse(...REPORT.slice(0, 2), lines, REPORT[2]!, 'The keeper was glad.'));

  it.each([
    ['straight below their heading', 'RELATED STORIES\nTrain leaves the rails\nFerry aground'],
    ['several below it', 'Leia também\n\nTrem sai dos trilhos\n\nBalsa encalha'],
    ['a long one below it', 'Read more\n\nTrain leaves the rails near Upper Senn and nobody is hurt'],
    [
      'between marks for those who listen',
      'list of 2 items\n\nlist 1 of 2\n\nTrain\n\nlist 2 of 2\n\nFerry\n\nend of list',
    ],
  ])('are none of it: %s', (_, lines) => {
    expect(midst(lines)).toEqual(lines.split(/\n+/u));
  });

  it('are no heading of the report', () => {
    expect(midst('Related stories\n\nWhat comes next')).toEqual(['Related stories']);
  });

  it('take no paragraph, however short, with them', () => {
    const lines = ['Leia também', 'Trem sai dos trilhos', 'Balsa encalha no cais'];
    const article = parse(...REPORT, ...lines, 'A obra começa em 2022.');
    expect([boilerplate(article), article.blocks.at(-1)?.text]).toEqual([lines, 'A obra começa em 2022.']);
  });
});

it.each([
  'With help from the villages, the keeper is rebuilding the lighthouse again.',
  'An image of the lamp that everybody on the coast knows went up in the hall of the council in the same week.',
])('a sentence is no credit that only opens like one: %s', (sentence) => {
  expect(boilerplate(parse(...REPORT, sentence))).toEqual([]);
});

it.each(['With help from Ilse Brandt and Jo Li in Norvik.', 'A photo of the lamp by Ilse Brandt.'])(
  'a credit is none of the report: %s',
  (credit) => {
    expect(boilerplate(parse(...REPORT, credit))).toEqual([credit]);
  },
);

it('what a page says of who wrote its report is none of it', () => {
  const lines = [
    'ABOUT THE AUTHOR',
    'Ilse Brandt',
    'Ilse Brandt is a reporter in Port Halden. She has covered the lamp since 2011.',
  ];
  expect(boilerplate(parse(...REPORT, ...lines))).toEqual(lines);
});

it('a paragraph that closes with an agency is no standfirst, but the report', () => {
  const article = parse(REPORT[0]!, `${REPORT[1]!} NNA`, REPORT[2]!);
  expect([article.standfirst, article.blocks.length]).toEqual([null, 2]);
});

it('a report goes on behind the heads and feet of its pages', () => {
  const page = (number: number): string =>
    `www.norvik.example                    ${number} of 2\nNorvik Watch                   March 2021`;
  const article = parse(
    'Norvik Watch                   March 2021',
    ...REPORT.slice(0, 2),
    page(1),
    REPORT[2]!,
    page(2),
  );
  expect([article.headline.value, boilerplate(article).length]).toEqual([REPORT[0], 5]);
  expect(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual(REPORT.slice(1));
});

it('a table is no head of a page, though its lines are alike', () => {
  const rows = ['Port Halden      12 boats', 'Upper Senn       12 boats'];
  expect(boilerplate(parse(...REPORT.slice(0, 2), ...rows, REPORT[2]!))).toEqual([]);
});
