import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/read-markdown.ts';
import { readPage } from '../../src/read/read-page.ts';
import { readText } from '../../src/read/read-text.ts';
import { splitDocuments } from '../../src/read/split-documents.ts';

const LAMP = 'The harbour council voted on Monday to rebuild the lighthouse.';
const TRAIN = 'A freight train left the rails near Upper Senn.';
const LAMP_PAGE = `Lighthouse to be rebuilt\nBy Ilse Brandt\n\n${LAMP} The lamp had gone out in January, when a wave broke the glass of it.\n\nTwo boats have run aground since.`;
const TRAIN_PAGE = `Train leaves the rails\nNorvik Post, 11 March 2021\n\n${TRAIN} Nobody was hurt, but the line to Norvik will be closed until the end of the week.\n\nThe rail had cracked.`;
const TRAIN_WIRE = `Train leaves the rails\n\nNORVIK, March 11 (NNA) - ${TRAIN} Nobody was hurt, but the line to Norvik will be closed until the end of the week.`;
const LONG = ' It is to be finished before the herring season, the council said in a statement.';
const asHtml = (page: string): string =>
  page
    .split(/\n+/u)
    .map((line, at) => (at === 0 ? `<h2>${line}</h2>` : `<p>${line}</p>`))
    .join('');
const reviewPage = (title: string, head = ''): string =>
  `<html>${head}<body>${title}${asHtml(LAMP_PAGE)}${asHtml(TRAIN_PAGE)}</body></html>`;
const trimmed = (text: string): readonly string[] => splitDocuments(text).map((part) => part.trim());

describe('a text that holds several documents', () => {
  it.each([
    ['numbers above', `1 of 2 DOCUMENTS\n\n${LAMP}\n\n2 of 2 DOCUMENTS\n\n${TRAIN}`],
    ['numbers behind the word', `____\n\nDocument 1 of 2\n\n${LAMP}\n\nDocument 2 of 2\n\n${TRAIN}`],
    ['a part of an export', `Document 7 of 20\n\n${LAMP}\n\nDocument 8 of 20\n\n${TRAIN}`],
    ['a closing line', `${LAMP}\n\nEnd of Document\n\n${TRAIN}\n\nEnd of Document\n`],
    [
      'closing accession numbers',
      `${LAMP}\n\nDocument NVPOST0020210309e5390001x\n\n${TRAIN}\n\nDocument NVPOST0020210310e53a0001x\n\n© Some Database`,
    ],
    [
      'the same label behind each rule',
      `Title: Lamp\nDate: 2021-03-09\n\n${LAMP}\n\n---\n\nTitle: Train\nDate: 2021-03-10\n\n${TRAIN}`,
    ],
    [
      'the same two labels behind an empty line',
      `Title: Lamp\nDate: 2021-03-09\n\n${LAMP}\n\nTitle: Train\nDate: 2021-03-10\n\n${TRAIN}`,
    ],
    [
      'the same two labels with ARTICLE before the headline',
      `ARTICLE: Lamp\nDATE: 2021-03-09\n\n${LAMP}\n\nARTICLE: Train\nDATE: 2021-03-10\n\n${TRAIN}`,
    ],
    ['a headline with a source line behind a rule', `${LAMP_PAGE}\n\n---\n\n${TRAIN_PAGE}`],
    ['a headline above a dateline behind a rule', `${LAMP_PAGE}\n\n*****\n\n${TRAIN_WIRE}`],
    ['a headline in a frame of rules', `=====\n${LAMP_PAGE}\n\n=====\n${TRAIN_PAGE.replace('\n\n', '\n=====\n')}`],
    ['headings with a byline or a day', `# ${LAMP_PAGE}\n\n# ${TRAIN_PAGE}`],
    ['headings of the second level', `## ${LAMP_PAGE}\n\n## ${TRAIN_PAGE}`],
    [
      'headlines with rules drawn under them',
      `Lighthouse to be rebuilt\n====\nBy Ilse Brandt\n\n${LAMP}${LONG}${LONG}\n\nTrain leaves the rails\n====\nNorvik Post, 11 March 2021\n\n${TRAIN}${LONG}${LONG}`,
    ],
    ['numbers before headlines', `1. ${LAMP_PAGE}\n\n2. ${TRAIN_PAGE}`],
    ['numbers in brackets', `(1) ${LAMP_PAGE}\n\n(2) ${TRAIN_WIRE}`],
    [
      'rules with headings behind',
      `# Lamp\n\n${LAMP}\n\n${LAMP}${LONG}\n\n---\n\n# Train\n\n${TRAIN}${LONG}\n\n${LONG.trim()}`,
    ],
    ['numbers in another language', `Dokument 1 von 2\n\n${LAMP}\n\nDokument 2 von 2\n\n${TRAIN}`],
    ['numbers without their sum', `ARTICLE 1\n${LAMP_PAGE}\n\nARTICLE 2\n${TRAIN_PAGE}`],
    [
      'numbers before headlines of a newsletter',
      `1. Lighthouse to be rebuilt\n${LAMP}\nRead more in the Courier »\n\n2. Train leaves the rails\n${TRAIN} Nobody was hurt in it.\nRead more »`,
    ],
    ['rules of stars with spaces', `${LAMP_PAGE}\n\n* * *\n\n${TRAIN_PAGE}`],
    ['rules of other signs', `${LAMP_PAGE}\n\n<<<>>>\n${TRAIN_PAGE}`],
    [
      'lines with a paper and a day above headlines',
      `Halden Courier, 9 March 2021\nLamp\n\n${LAMP}\n\n${LAMP}${LONG}\n\nNorvik Post, 11 March 2021\nTrain\n\n${TRAIN}${LONG}\n\n${TRAIN}${LONG}\n`,
    ],
    [
      'papers with their days below them above headlines',
      `Halden Courier\n9 March 2021\nLamp\n\n${LAMP}\n\n${LAMP}${LONG}\n\nNorvik Post\n11 March 2021\nTrain\n\n${TRAIN}${LONG}\n\n${TRAIN}${LONG}\n`,
    ],
    [
      'rules with headline, paper and day on a line behind',
      `Lighthouse to be rebuilt | Halden Courier | 9 March 2021\n\n${LAMP}${LONG}${LONG}\n\n---\n\nTrain leaves the rails | Norvik Post | 11 March 2021\n\n${TRAIN}${LONG}${LONG}`,
    ],
    ['several empty lines', `${LAMP_PAGE}\n\n\n${TRAIN_PAGE}`],
    [
      'a long rule with a headline behind it',
      `Lamp\n\n${LAMP}\n\n${LAMP}${LONG}\n\n---------------\n\nTrain\n\n${TRAIN}${LONG}\n\n${LONG.trim()}\n`,
    ],
    [
      'a rule of five signs with a headline behind it',
      `Lamp\n\n${LAMP}\n\n${LAMP}${LONG}\n\n-----\n\nTrain\n\n${TRAIN}${LONG}\n\n${LONG.trim()}\n`,
    ],
    [
      'the stamps of a channel’s messages',
      `Halden News, [09.03.2021 10:30]\n${LAMP}\n\nHalden News, [10.03.2021 08:05]\n${TRAIN}`,
    ],
  ])('is parted at %s, and no word is lost', (_, text) => {
    const parts = splitDocuments(text);
    expect(parts.map((part) => [part.includes(LAMP), part.includes(TRAIN)])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(parts.join('')).toBe(text);
  });

  it('keeps what stands above the first number', () => {
    expect(trimmed(`Search results\n\nDocument 1 of 2\n\n${LAMP}\n\nDocument 2 of 2\n\n${TRAIN}`)[0]).toBe(
      'Search results',
    );
  });
});

describe('a text that is one document', () => {
  it.each([
    ['a single number', `1 of 1 DOCUMENT\n\n${LAMP}\n\n${TRAIN}`],
    ['a single closing line', `${LAMP}\n\n${TRAIN}\n\nEnd of Document`],
    ['numbers that do not count up', `Document 2 of 9\n\n${LAMP}\n\nDocument 2 of 9\n\n${TRAIN}`],
    ['a number in a sentence', `It was document 1 of 2 that burned.\n\nThen document 2 of 2 burned.\n\n${LAMP}`],
    ['rules between its parts', `${LAMP}\n\n---\n\n${TRAIN}\n\n---\n\nNote: the lamp was lit.`],
    ['a rule before another label', `Title: Lamp\nDate: 2021-03-09\n\n${LAMP}\n\n---\n\nSource: Courier\nPage: 3`],
    ['a section behind a rule', `${LAMP_PAGE}\n\n---\n\nWhat comes next\n\n${TRAIN}${LONG}\n\n${LONG.trim()}`],
    [
      'running text behind a rule',
      `${LAMP_PAGE}\n\n---\n\n${TRAIN}${LONG} On 9 March 2021 it was closed.\n\n${LONG.trim()}`,
    ],
    [
      'a note on the writer behind a rule',
      `${LAMP_PAGE}\n\n---\n\nIlse Brandt has lived in Norvik since 9 March 2001.`,
    ],
    [
      'a list of other reports behind a rule',
      `${LAMP_PAGE}\n\n---\n\nRelated\nTrain, 9 March 2021\n${TRAIN}${LONG}${LONG}`,
    ],
    [
      'a rule drawn under a heading',
      `${LAMP_PAGE}\n\nThe vote\n---\nOf the council\n9 March 2021\n${TRAIN}${LONG}${LONG}`,
    ],
    ['a box behind a long rule', `${LAMP_PAGE}\n\n---------------\n\nThe lamp in figures\n\n${TRAIN}`],
    ['headings without a byline or a day', `# Lamp\n\n${LAMP}${LONG}\n\n# Train\n\n${TRAIN}${LONG}`],
    [
      'numbers that a report counts its points by',
      `${LAMP_PAGE}\n\n1. The tower\n\n${LAMP}${LONG}\n\n2. The lamp of 9 March 2021\n\n${TRAIN}${LONG}`,
    ],
    [
      'numbers before headings with nothing to read more of',
      `1. Lighthouse to be rebuilt\n${LAMP}\n\n2. Train leaves the rails\n${TRAIN} Nobody was hurt in it.`,
    ],
    ['articles of a law', `${LAMP_PAGE}\n\nArticle 1\n\n${LAMP}${LONG}\n\nArticle 2\n\n${TRAIN}${LONG}`],
    [
      'wide gaps in the head of a page',
      `Lighthouse to be rebuilt\nThe council votes.\n\n\nShare full article\n\n\nIlse Brandt\nBy Ilse Brandt\nMarch 9, 2021\n\n${LAMP}${LONG}\n\n${TRAIN}${LONG}`,
    ],
    ['days of a diary', `9 March 2021\n\n${LAMP}${LONG}\n\n${LAMP}\n\n11 March 2021\n\n${TRAIN}${LONG}\n\n${TRAIN}`],
    [
      'a paragraph with a day behind several empty lines',
      `${LAMP_PAGE}\n\n\n${TRAIN}\nIt was closed on 9 March 2021.\n${LONG}${LONG}`,
    ],
    ['sections below the first paragraph', `${LAMP_PAGE}\n\n## ${TRAIN_PAGE}\n\n## ${LAMP_PAGE}`],
    [
      'speakers behind empty lines',
      `Ilse: Was it the lamp?\nAnton: It was.\n\nIlse: And the train?\nAnton: It was not.`,
    ],
    [
      'a mail and the one that it answers',
      `From: Ilse\nDate: 9 March 2021\n\n${LAMP}\n\nFrom: Anton\nDate: 8 March 2021\n\n${TRAIN}`,
    ],
    ['a talk of several', `Ilse, [09.03.2021 10:30]\n${LAMP}\n\nAnton, [09.03.2021 10:35]\n${TRAIN}`],
  ])('stays whole: %s', (_, text) => {
    expect(splitDocuments(text)).toEqual([text]);
  });
});

it('leaves out the number by which a text counts its articles', () => {
  const read = (text: string): readonly unknown[] =>
    [readText(text)].flat().map((found) => ('text' in found ? found.text.split('\n', 1)[0] : ''));
  const heads = ['Lighthouse to be rebuilt', 'Train leaves the rails'];
  expect(read(`1. ${LAMP_PAGE}\n\n2. ${TRAIN_PAGE}`)).toEqual(heads);
  expect(read(`ARTICLE 1\n${LAMP_PAGE}\n\nARTICLE 2\n${TRAIN_PAGE}`)).toEqual(heads);
});

describe('what stands above the articles of a text', () => {
  it.each([
    ['of a review in plain text', `Press review, 12 March 2021\n\n1. ${LAMP_PAGE}\n\n2. ${TRAIN_PAGE}`, readText],
    ['of a review in Markdown', `# Press review\n\n## ${LAMP_PAGE}\n\n## ${TRAIN_PAGE}`, readMarkdown],
    ['of a page', reviewPage('<p>Press review</p>'), readPage],
  ])('is told and is no article: %s', (_, text, read) => {
    const [title, lamp, train, ...others] = [read(text)].flat();
    expect(title).toEqual({ reason: 'it is what stands above the articles of its file' });
    expect([lamp, train]).toMatchObject([
      { text: expect.stringMatching(/^(?:# |## )?Lighthouse/u) },
      { text: expect.stringMatching(/^(?:# |## )?Train/u) },
    ]);
    expect(others).toEqual([]);
  });

  it('is none above papers with their days either', () => {
    const text = `HARBOUR STRIKE\n\nHalden Courier, 9.3.2021\nLamp\n${LAMP}\n${LAMP}${LONG}\n\nNorvik Post, 11.3.2021\nTrain\n${TRAIN}${LONG}\n${TRAIN}${LONG}\n`;
    expect([readText(text)].flat()).toMatchObject([
      { reason: 'it is what stands above the articles of its file' },
      { text: expect.stringMatching(/^Halden Courier/u) },
      { text: expect.stringMatching(/^Norvik Post/u) },
    ]);
  });

  it('gives its day to articles that have none, below a newsletter’s greeting', () => {
    const items = `1. Lighthouse to be rebuilt\n${LAMP}\nRead more\n\n2. Train leaves the rails\n${TRAIN} Nobody was hurt in it.\nRead more`;
    const read = readText(
      `Norvik Briefing\nMarch 12, 2021\n\nGood morning. Here is what you need to know.\n\n${items}`,
    );
    expect([read].flat()).toMatchObject([
      { reason: 'it is what stands above the articles of its file' },
      { fields: { created: 'March 12, 2021' } },
      { fields: { created: 'March 12, 2021' } },
    ]);
  });

  it('is part of a page that says that it is one report', () => {
    const head = '<head><meta property="article:published_time" content="2021-03-12"></head>';
    expect(readPage(reviewPage('<p>Press review</p>', head))).toMatchObject({ fields: { published: '2021-03-12' } });
  });
});

describe('a record with two-letter tags', () => {
  const record = `HD  Port Halden to rebuild\n    its lighthouse\nBY  Ilse Brandt\nPD  9 March 2021\nSN  Norvik Post\nLP\n\n${LAMP}\n\nTD\n\n${TRAIN}\n\nAN  Document NVPOST0020210309e5390001x`;

  it('is read as fields and text', () => {
    expect(readText(record)).toEqual({
      text: `${LAMP}\n\n${TRAIN}`,
      markup: 'text',
      fields: {
        headline: 'Port Halden to rebuild its lighthouse',
        byline: 'Ilse Brandt',
        published: '9 March 2021',
        source: 'Norvik Post',
        AN: 'Document NVPOST0020210309e5390001x',
      },
      raw: record,
    });
  });

  it('is none where the tags are words of a text', () => {
    const text = `IN\n\nthe morning\n\nBY  the sea\n\n${LAMP}`;
    expect(readText(text)).toMatchObject({ text, fields: {} });
  });
});

describe('a press review with the name of a paper above each group of reports', () => {
  const lamp = `Lighthouse to be rebuilt\n${LAMP}`;
  const train = `Train leaves the rails\n${TRAIN} Nobody was hurt in it.`;
  const storm = `Storm closes the harbour\nA storm closed the harbour of Port Halden on Sunday for the third time.`;
  const read = (text: string): unknown => readText(text);

  it('is parted into its reports, each with its paper and the day of the review', () => {
    const text = `PRESS REVIEW\n12 March 2021\n\nNORVIK STAR\n\n${lamp}\n\n${storm}\n\nHALDEN COURIER\n\n${train}\n`;
    expect(read(text)).toMatchObject([
      { text: lamp, fields: { source: 'NORVIK STAR', date: '12 March 2021' } },
      { text: storm, fields: { source: 'NORVIK STAR', date: '12 March 2021' } },
      { text: train, fields: { source: 'HALDEN COURIER', date: '12 March 2021' } },
    ]);
  });

  it('may write the names small, with a colon, and have no day', () => {
    const text = `Presseschau\n\nHaldener Zeitung:\n${lamp}\n\nNorviker Anzeiger:\n${train}\n`;
    expect(read(text)).toMatchObject([
      { fields: { source: 'Haldener Zeitung' } },
      { fields: { source: 'Norviker Anzeiger' } },
    ]);
  });

  it.each([
    ['one paper', `NORVIK STAR\n\n${lamp}\n\n${train}`],
    ['sections of news', `Review\n\nLOCAL NEWS\n\n${lamp}\n\nWORLD NEWS\n\n${train}`],
    ['headings that no paper has', `Review\n\nTHE LAMP\n\n${lamp}\n\nTHE TRAIN\n\n${train}`],
    ['papers below running text', `${LAMP}\n\n${LAMP}\n\nNORVIK STAR\n\n${lamp}\n\nHALDEN COURIER\n\n${train}`],
    ['papers and their words', `What the papers say\n\nNORVIK STAR\n\n${LAMP}\n\nHALDEN COURIER\n\n${TRAIN}`],
  ])('is none with %s', (_, text) => {
    expect(read(text)).toMatchObject({ text });
  });
});
