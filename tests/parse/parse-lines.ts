import type { Article } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

/** The article that a cutting of these paragraphs is read as. */
export const parseLines = (...lines: readonly string[]): Article =>
  parseArticle({
    key: 'a.txt',
    file: 'a.txt',
    text: lines.join('\n\n'),
    markup: 'text',
    fields: {},
    sha256: '',
    encoding: 'utf-8',
  });
