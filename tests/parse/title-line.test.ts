import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const LEDE =
  'The harbour council of Port Halden voted on Monday to rebuild the old lighthouse after a winter of storms.';

const parse = (text: string): Article =>
  parseArticle({ key: 'a.txt', file: 'a.txt', text, markup: 'text', fields: {}, sha256: '', encoding: 'utf-8' });

describe('a first line that holds headline, paper and day', () => {
  it.each([
    'Lamp to be rebuilt | Norvik Post | 9 March 2021',
    'Lamp to be rebuilt - Norvik Post, March 9, 2021',
    'Lamp to be rebuilt – Norvik Post – 2021-03-09 – p. 3',
    'Lamp to be rebuilt (Norvik Post, 9 March 2021)',
    'Norvik Post | 9 March 2021 | Lamp to be rebuilt',
    '9 March 2021 - Norvik Post - Lamp to be rebuilt',
    'Norvik Post (9 March 2021): Lamp to be rebuilt',
  ])('is read as each of them: %s', (line) => {
    const { headline, outlet, claims } = parse(`${line}\n\n${LEDE}`);
    expect([headline.value, outlet?.value, claims[0]?.value]).toEqual([
      'Lamp to be rebuilt',
      'Norvik Post',
      '2021-03-09',
    ]);
    expect(headline.evidence.map(({ quote }) => quote)).toEqual(['Lamp to be rebuilt']);
    expect(claims[0]?.evidence[0]?.quote).toMatch(/2021/u);
  });

  it('is read in a script that does not part words', () => {
    const { headline, outlet } = parse(`灯塔将重建 | 北湾日报 | 2021年3月9日\n\n${LEDE}`);
    expect([headline.value, outlet?.value]).toEqual(['灯塔将重建', '北湾日报']);
  });

  it.each([
    'Talks on the lamp - council to meet on 9 March 2021',
    'Lamp to be rebuilt | Port Halden | 9 March 2021',
    'The lamp of Port Halden (9 March 2021)',
  ])('is the headline where no paper is in it: %s', (line) => {
    expect(parse(`${line}\n\n${LEDE}`).headline.value).toBe(line);
  });
});
