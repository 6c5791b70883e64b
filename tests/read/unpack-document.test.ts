import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isPacked, unpackDocument } from '../../src/read/unpack-document.ts';

const docx = (body: string): string =>
  unpackDocument(
    'a.docx',
    zipSync({
      'word/document.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ),
      'word/header1.xml': strToU8('<w:hdr><w:p><w:r><w:t>Daily Lamp</w:t></w:r></w:p></w:hdr>'),
    }),
  );

const odt = (body: string): string =>
  unpackDocument(
    'b/A.ODT',
    zipSync({
      'content.xml': strToU8(
        `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    }),
  );

describe('a document of Word', () => {
  test.each([
    [
      'a paragraph of several runs',
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Bridge </w:t></w:r><w:r><w:t>opens &amp; so</w:t></w:r></w:p>',
      'Bridge opens & so\n',
    ],
    ['breaks', '<w:p><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r></w:p><w:p/>', 'A\tB\nC\n\n'],
    [
      'what was struck out',
      '<w:p><w:r><w:t>In</w:t></w:r><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>',
      'In\n',
    ],
    ['what is no text', '<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:r></w:p>', '1\n'],
    ['a link', '<w:p><w:hyperlink><w:r><w:t>this page</w:t></w:r></w:hyperlink></w:p>', 'this page\n'],
    ['other scripts', '<w:p><w:r><w:t>پل کھل گیا</w:t></w:r></w:p>', 'پل کھل گیا\n'],
  ])('%s', (_, body, text) => {
    expect(docx(body)).toBe(text);
  });
});

describe('a document of LibreOffice', () => {
  test.each([
    [
      'headings and paragraphs',
      '<text:h>Bridge</text:h><text:p>The <text:span>mayor</text:span><text:s/>came</text:p>',
      'Bridge\nThe mayor came\n',
    ],
    ['what editors noted', '<text:p>In<office:annotation><text:p>Check</text:p></office:annotation></text:p>', 'In\n'],
  ])('%s', (_, body, text) => {
    expect(odt(body)).toBe(text);
  });
});

test('an archive of something else is no document', () => {
  expect(() => unpackDocument('a.docx', zipSync({ 'a.txt': strToU8('a') }))).toThrow(
    'there is no word/document.xml in it',
  );
  expect([isPacked('a.docx'), isPacked('A.ODT'), isPacked('a.zip'), isPacked('docx')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
