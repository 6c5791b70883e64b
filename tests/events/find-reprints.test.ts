import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { findReprints } from '../../src/events/find-reprints.ts';
import { makeReading, publishedOn } from './make-reading.ts';

const sentences = [
  'The harbour of Pellin was closed on Sunday after a crane fell across the only lane open to ships.',
  'Nobody was hurt, harbour master Olin Reave told reporters at the quay, but two barges were sunk.',
  'Divers will look at the wreckage when the wind drops, which is not expected before the middle of the week.',
  'Eleven ships wait outside the breakwater and three more have turned back to Stell with their cargo.',
  'The crane was built forty years ago and had passed its last inspection without a remark in the spring.',
  'The dockers had asked for a new one since the winter storms, their union said in a letter to the port.',
];
const own = [
  'A fallen crane has shut the port of Pellin, where shipping came to a halt over the weekend.',
  'According to the harbour office it may take days until the first vessels can come in again.',
  'The port authority praised the crews, who had cleared the quay in minutes and saved many lives.',
  'Shops in the town fear for their supplies and the ferry company has sent its guests home by bus.',
];
const agency = sentences.join(' ');
const days = publishedOn({ agency: '2020-02-02', daily: '2020-02-03', late: '2020-04-03', same: '2020-02-02' });
const reprints = (...readings: Parameters<typeof findReprints>[0]) => findReprints(readings, days);

describe('finding reprints', () => {
  it('finds agency copy that another paper runs under its own headline', () => {
    expect(
      reprints(
        makeReading('agency', 'Crane shuts harbour', agency),
        makeReading('daily', 'No ships in Pellin', agency),
      ),
    ).toEqual(new Map([['daily', 'agency']]));
  });

  it('finds a rewrite that keeps most sentences', () => {
    const rewrite = [own[0], ...sentences.slice(1, 5), own[1]].join('\n\n');
    expect(reprints(makeReading('agency', 'Crane', agency), makeReading('daily', 'Ships', rewrite)).get('daily')).toBe(
      'agency',
    );
  });

  it('finds an excerpt', () => {
    expect(
      reprints(
        makeReading('agency', 'Crane', agency),
        makeReading('daily', 'Ships', sentences.slice(0, 3).join(' ')),
      ).get('daily'),
    ).toBe('agency');
  });

  it('takes no report in its own words for a reprint', () => {
    expect(reprints(makeReading('agency', 'Crane', agency), makeReading('daily', 'Crane', own.join(' '))).size).toBe(0);
  });

  it('takes no report that quotes one sentence for a reprint', () => {
    expect(
      reprints(makeReading('agency', 'Crane', agency), makeReading('daily', 'Crane', [...own, sentences[1]].join(' ')))
        .size,
    ).toBe(0);
  });

  it('takes no form that is filled in with other figures for a reprint', () => {
    const form = (a: number, b: number, c: number) =>
      `The river office measured the levels on the Vesk this morning as every day of the year at its three stations. At Lornadale the water stood at ${a} cm, at Pellin it stood at ${b} cm and at the mouth of the river it stood at ${c} cm, which the office calls usual for the season.`;
    expect(
      reprints(
        makeReading('agency', 'Levels', form(211, 304, 518)),
        makeReading('daily', 'Levels', form(219, 311, 525)),
      ).size,
    ).toBe(0);
  });

  it('takes the same words two months later for no reprint', () => {
    expect(reprints(makeReading('agency', 'Crane', agency), makeReading('late', 'Crane', agency)).size).toBe(0);
  });

  it('takes the fullest report of one day for the original, and a report without a day for none of the dated', () => {
    const short = makeReading('same', 'Crane', sentences.slice(0, 4).join(' '));
    const undated = makeReading('a', 'Crane', agency);
    expect(reprints(short, makeReading('agency', 'Crane', agency), undated)).toEqual(
      new Map([
        ['same', 'agency'],
        ['a', 'agency'],
      ]),
    );
  });

  it('leaves boilerplate out of account', () => {
    const framed = (key: string, text: string) => {
      const reading = makeReading(key, '', `${text}\n\n${agency}`);
      const blocks = reading.article.blocks.map((block, at) =>
        at === 0 ? block : { ...block, kind: 'boilerplate' as const },
      );
      return { ...reading, article: { ...reading.article, blocks } };
    };
    const other =
      'The council of Dunmere has chosen a new clerk, who will begin in autumn and keep the books of the town and the letters of the mayor in order as his uncle did before him.';
    expect(reprints(framed('agency', own.join(' ')), framed('daily', other)).size).toBe(0);
  });

  it('names only originals, in whatever order the articles come', () => {
    const pool = [
      makeReading('agency', 'Crane', agency),
      makeReading('daily', 'Ships', agency),
      makeReading('late', 'Ships', agency),
      makeReading('same', 'Ships', sentences.slice(1).join(' ')),
      makeReading('own', 'Ships', own.join(' ')),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (readings) => {
        const found = findReprints(readings, days);
        for (const original of found.values()) expect(found.has(original)).toBe(false);
        expect([...found]).toEqual([...findReprints(readings.toReversed(), days)]);
      }),
    );
  });
});
