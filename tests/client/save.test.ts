import { describe, expect, it } from 'vitest';
import { formats } from '../../src/client/save.ts';

const article = {
  title: '=SUM(A1), "quoted"',
  published: '2021-05-16/2021-05-17',
  certainty: 'implied',
  outlet: 'Harbour Post',
  event: '',
  url: 'http://archive.example/articles/a.html',
};
const write = (name: string): string => formats.find((format) => format.name === name)?.write([article]) ?? '';

describe('a saved list', () => {
  it('is CSV that a spreadsheet neither breaks nor runs', () => {
    expect(write('csv').split('\r\n')[1]).toBe(
      '"\'=SUM(A1), ""quoted""",2021-05-16/2021-05-17,implied,Harbour Post,,http://archive.example/articles/a.html',
    );
  });

  it('is CSV that a spreadsheet reads in any script', () => {
    expect(write('csv').startsWith('\ufefftitle,published')).toBe(true);
  });

  it('is RIS with the first day an article may be of', () => {
    expect(write('ris').split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - NEWS', 'T2  - Harbour Post', 'DA  - 2021/05/16/', 'PY  - 2021', 'ER  - ']),
    );
  });

  it('is JSON with whole addresses', () => {
    expect(JSON.parse(write('json'))).toEqual([
      expect.objectContaining({ url: 'http://archive.example/articles/a.html' }),
    ]);
  });
});
