import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.ts';

const BODY =
  'The harbour council of Port Halden voted on Monday to rebuild the lighthouse after a winter of storms.\n\nRepairs are to last a year, the mayor said, and will cost four million crowns altogether.';

const claimsOf = (text: string, file = 'a.txt'): readonly string[] =>
  parseArticle({ key: file, file, text, markup: 'text', fields: {}, sha256: '', encoding: 'utf-8' }).claims.map(
    ({ value, certainty, rule }) => `${value} ${certainty} ${rule}`,
  );

const ending = (line: string): readonly string[] => claimsOf(`Council to rebuild lighthouse\n\n${BODY}\n\n${line}`);
const heading = (line: string): readonly string[] => claimsOf(`Council to rebuild lighthouse\n\n${line}\n\n${BODY}`);

describe('a day on the last line', () => {
  it.each([
    ['17 May 2021', ['2021-05-17 implied last-line']],
    ['Port Halden, 17 May 2021', ['2021-05-17 implied last-line']],
    ['(17 May 2021)', ['2021-05-17 implied last-line']],
    ['Last updated: 17 May 2021', ['2021-05-17 guessed updated-line']],
  ])('tells when it came out where nothing else does: %s', (line, claims) => {
    expect(ending(line)).toEqual(claims);
  });

  it.each(['The lamp was lit on 17 May 2021', 'Deadline: 17 May 2021', '© 2021 Halden Courier'])(
    'is no such line: %s',
    (line) => {
      expect(ending(line)).toEqual([]);
    },
  );

  it('yields to a day above', () => {
    expect(claimsOf(`Council to rebuild lighthouse\n\n16 May 2021\n\n${BODY}\n\n17 May 2021`)).toEqual([
      '2021-05-16 stated date-line',
    ]);
  });
});

describe('a line of the head', () => {
  it.each([
    ['May 2021', ['2021-05 implied date-line']],
    ['15–21 May 2021', ['2021-05-15/2021-05-21 implied date-line']],
    ['l7 May 2021', ['2021-05-17 implied date-line']],
    ['Deadline: 17 May 2021', []],
    ['Born: 17 May 1921', []],
  ])('tells a month, several days, another day: %s', (line, claims) => {
    expect(heading(line)).toEqual(claims);
  });

  it('is no month of publication where another month heads another part', () => {
    expect(claimsOf(`A year of storms\n\nMay 2021\n\n${BODY}\n\nJune 2021\n\n${BODY}`)).toEqual([]);
  });

  it('stands above a text that closes no sentence', () => {
    const thai = 'เทศบาลนอร์วิกจะปิดสะพานสองแห่งหลังจากวิศวกรพบรอยร้าวที่เสา นายกเทศมนตรีกล่าว';
    expect(claimsOf(`เทศบาลปิดสะพานสองแห่ง\n\n17 พ.ค. 2564\n\n${thai}`)).toEqual(['2021-05-17 stated date-line']);
  });
});

describe('a day without its year in the head', () => {
  const datelineOf = (line: string) =>
    parseArticle({
      key: 'a.txt',
      file: 'a.txt',
      text: `Council to rebuild lighthouse\n\n${line}\n\n${BODY}`,
      markup: 'text',
      fields: {},
      sha256: '',
      encoding: 'utf-8',
    }).dateline;

  it.each(['17 May', 'Monday, 17 May', 'May 17th', 'Published May 17', '17. Mai', '17 de mayo'])(
    'is that of a dateline: %s',
    (line) => {
      expect(datelineOf(line)).toMatchObject({ day: line, place: null });
    },
  );

  it.each(['17 members', 'March 17 voters', 'Ana May', 'Halden 17 May', '17'])('is none: %s', (line) => {
    expect(datelineOf(line)?.day ?? null).toBeNull();
  });
});

describe('a day in the path of a file', () => {
  it.each([
    ['storm_may-17-2021.txt', '2021-05-17'],
    ['2021/May/17/storm.txt', '2021-05-17'],
    ['2021/may/storm.txt', '2021-05'],
    ['storms of 2021.txt', undefined],
  ])('%s', (file, value) => {
    expect(claimsOf(BODY, file)[0]?.split(' ')[0]).toBe(value);
  });
});
