import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/read/readers.ts';

/** The text that a reader sees of a file of this name. */
const seen = (content: string, file = 'a.rtf') => readerFor(file)?.(content);
const rtf = (body: string, head = ''): string => `{\\rtf1\\ansi\\ansicpg1252\\deff0${head}\n${body}}`;

describe('a document in Rich Text Format', () => {
  it.each([
    [
      'paragraphs and lines',
      String.raw`\pard Bridge opens\par The mayor came.\line She spoke.\par`,
      'Bridge opens\nThe mayor came.\nShe spoke.\n',
    ],
    [
      'broken lines, as TextEdit writes paragraphs',
      'Bridge opens\\\n\\\nThe mayor came.',
      'Bridge opens\n\nThe mayor came.',
    ],
    [
      'signs of typesetters',
      String.raw`\ldblquote Bridge\rdblquote  \emdash  the mayor\rquote s`,
      '“Bridge” — the mayor’s',
    ],
    ['letters of its code page', String.raw`caf\'e9 \'93so\'94`, 'café “so”'],
    [
      'letters by their number, with what old programs show instead',
      String.raw`\uc1 50 \u8364? and \u1587?\u1604?`,
      '50 € and سل',
    ],
    ['letters undisguised', 'The café', 'The café'],
    ['braces and backslashes of the text', String.raw`a \{b\} \\c`, String.raw`a {b} \c`],
    [
      'runs of a word processor',
      String.raw`{\rtlch\fcs1 \af0 \ltrch\fcs0 \insrsid12 The mayor}{\b  came}.`,
      'The mayor came.',
    ],
    [
      'links',
      String.raw`See {\field{\*\fldinst{HYPERLINK "https://example.org"}}{\fldrslt{\ul this page}}}.`,
      'See this page.',
    ],
    ['cells and pages', String.raw`\trowd\intbl A\cell B\cell\row C\page D`, 'A\tB\t\nC\nD'],
  ])('%s', (_, body, text) => {
    expect(seen(rtf(body))).toMatchObject({ text });
  });

  it('leaves out what stands apart from the text', () => {
    const head = String.raw`{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}{\colortbl;\red9;}{\info{\title Draft {3}}{\author A}}`;
    const body = String.raw`{\header Daily Lamp\par}{\footer Page {\field{\*\fldinst PAGE}{\fldrslt 1}}}{\*\generator X;}The mayor{\pict\wmetafile8 0102} came to {\f1 \'cf\'f0\'e0\'e3\'f3}.`;
    expect(seen(rtf(body, head))).toMatchObject({ text: 'The mayor came to Прагу.' });
  });

  it('is known by what it is, not by its name', () => {
    expect(seen(rtf('The mayor came.'), 'a.txt')).toMatchObject({ text: 'The mayor came.' });
    expect(seen('The mayor came.', 'a.rtf')).toMatchObject({ text: 'The mayor came.' });
    expect(seen('{\\rtfm} is short for a rude answer.', 'a.txt')).toMatchObject({
      text: '{\\rtfm} is short for a rude answer.',
    });
  });
});
