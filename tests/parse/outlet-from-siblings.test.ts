import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { outletsFromSiblings } from '../../src/parse/outlet-from-siblings.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const LEDE = 'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse.';

function article(file: string, outlet: string | null): Article {
  const tail = outlet === null ? '' : `\n\nPublished in ${outlet}, March 9th, 2021\n`;
  const text = `Port Halden to rebuild its lighthouse\n\n${LEDE}${tail}`;
  return parseArticle({ key: file, file, text, markup: 'text', fields: {}, sha256: '', encoding: 'utf-8' });
}
const series = (name: (n: number) => string, outlet: string): Article[] =>
  Array.from({ length: 12 }, (_, n) => article(name(n), outlet));

describe('the outlet of an article that names none', () => {
  it('is that of its series of files, as a guess with the others as evidence', () => {
    const articles = [...series((n) => `courier_10${n}.txt`, 'Courier'), article('courier_999.txt', null)];
    const found = outletsFromSiblings(articles);
    expect([...found.keys()]).toEqual(['courier_999.txt']);
    expect(found.get('courier_999.txt')).toMatchObject({ value: 'Courier', certainty: 'guessed' });
    expect(found.get('courier_999.txt')?.evidence[0]?.quote).toBe('Courier');
  });

  it('is that of its folder', () => {
    const articles = [...series((n) => `courier/${n}.txt`, 'Courier'), article('courier/99.txt', null)];
    expect(outletsFromSiblings(articles).get('courier/99.txt')?.value).toBe('Courier');
  });

  it.each([
    [
      'too few say so',
      [...series((n) => `courier_10${n}.txt`, 'Courier').slice(0, 5), article('courier_999.txt', null)],
    ],
    [
      'they disagree',
      [
        ...series((n) => `mixed_10${n}.txt`, 'Courier'),
        ...series((n) => `mixed_20${n}.txt`, 'Norvik Post'),
        article('mixed_999.txt', null),
      ],
    ],
    ['it is of another series', [...series((n) => `courier_10${n}.txt`, 'Courier'), article('post_999.txt', null)]],
    ['file names are numbers', [...series((n) => `10${n}.txt`, 'Courier'), article('999.txt', null)]],
  ])('stays unknown where %s', (_, articles) => {
    expect(outletsFromSiblings(articles).size).toBe(0);
  });
});
