import { beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../src/build-archive.ts';
import type { Archive, Entry } from '../src/model.ts';
import { readSeeds } from '../src/read/read-seeds.ts';

let archive: Archive;
beforeAll(async () => {
  archive = buildArchive(await readSeeds('seeds'));
});

/** The article of the seed whose file begins so. */
function seed(number: string): Entry {
  const found = [...archive.entries.values()].find(({ article }) => article.file.startsWith(`${number}_`));
  if (found === undefined) throw new Error(`no article comes from seed ${number}`);
  return found;
}

describe('the five seeds', () => {
  it.each([
    [
      '000',
      'In meeting, foreign ministers of Pakistan and Turkey discuss ways to mobilize global community and halt ongoing Israeli aggression',
      'stated',
    ],
    [
      '001',
      'FM Qureshi calls US Secretary of State to discuss issues related to Palestine and Afghan Peace Process',
      'stated',
    ],
    ['002', "FM Qureshi apprises Blinken of Pakistan's concern over situation in Palestine", 'stated'],
  ])('take the headline of %s as it is written', (number, headline, certainty) => {
    expect(seed(number).article.headline).toMatchObject({ value: headline, certainty });
  });

  it.each(['003', '004'])('derive a headline for %s, which has none, and say so', (number) => {
    const { value, certainty } = seed(number).article.headline;
    expect(certainty).not.toBe('stated');
    expect(value.length).toBeLessThanOrEqual(100);
    expect(value).toMatch(/^Foreign Minister Shah Mahmood Qureshi/u);
  });

  it.each([
    ['000', '2021-05-19'],
    ['001', '2021-05-17'],
    ['004', '2021-05-17'],
  ])('date %s as it states', (number, day) => {
    expect(seed(number).published).toMatchObject({ value: day, certainty: 'stated' });
  });

  it.each(['002', '003'])('infer a day for %s, within a day, and show the words it rests on', (number) => {
    const { published } = seed(number);
    expect(['2021-05-16', '2021-05-16/2021-05-17']).toContain(published?.value);
    expect(published?.certainty).not.toBe('stated');
    expect(published?.evidence.length).toBeGreaterThan(0);
  });

  it('read what stands round the text of 002', () => {
    const { article } = seed('002');
    expect(article.outlet?.value).toBe('Dunya News');
    expect(article.standfirst?.value).toMatch(/^He underscored importance/u);
    expect(article.dateline?.place).toBe('ISLAMABAD');
    expect(article.blocks.filter(({ kind }) => kind === 'subheading')).toHaveLength(1);
  });

  it('read the dateline of 004', () => {
    expect(seed('004').article.dateline?.place).toBe('Karachi');
  });

  it('tell of two events: a call of the 16th and a meeting of the 18th', () => {
    const call = seed('001').event;
    expect(['002', '003', '004'].map((number) => seed(number).event)).toEqual([call, call, call]);
    expect(seed('000').event).not.toBe(call);
    expect(archive.events).toHaveLength(2);
    const day = (number: string) => archive.events.find(({ id }) => id === seed(number).event)?.day;
    expect(day('001')).toMatchObject({ value: '2021-05-16' });
    expect(day('001')?.evidence.map(({ quote }) => quote)).toContainEqual(expect.stringMatching(/Sunday/u));
    expect(day('000')).toMatchObject({ value: '2021-05-18' });
    expect(day('000')?.evidence.map(({ quote }) => quote)).toContainEqual(expect.stringMatching(/Tuesday/u));
  });

  it('name seven people and no more', () => {
    const people = archive.authorities.filter(({ kind }) => kind === 'person');
    const named = people
      .map(({ name, namings }) => [name, namings.length] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(named).toEqual([
      ['Antony Blinken', 4],
      ['Imran Khan', 3],
      ['Mevlut Cavusoglu', 1],
      ['Muhammad Ali Jinnah', 1],
      ['Recep Tayyip Erdogan', 1],
      ['Shah Mahmood Qureshi', 5],
      ['Wang Yi', 1],
    ]);
    const forms = (name: string) => people.find((person) => person.name === name)?.variants.map(({ form }) => form);
    expect(forms('Shah Mahmood Qureshi')).toContain('Shah Mehmood Qureshi');
    expect(forms('Antony Blinken')).toEqual(expect.arrayContaining(['Antony J Blinken', 'Antony J. Blinken']));
  });

  it('are about what a reader would say they are about', () => {
    const labels = new Set(
      [...archive.entries.values()].flatMap(({ topics }) =>
        topics.map(({ topic }) => archive.topics.find(({ id }) => id === topic)?.label.toLowerCase()),
      ),
    );
    for (const expected of [/palestin/u, /afghan peace process/u, /diploma/u])
      expect([...labels]).toContainEqual(expect.stringMatching(expected));
  });

  it('are all accounted for', () => {
    expect(archive.fates.map(({ status }) => status)).toEqual(Array(5).fill('published'));
  });
});
