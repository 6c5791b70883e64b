import { describe, expect, it } from 'vitest';
import { differingDays } from '../../../src/views/figures/differing-days.ts';
import { differingFigures } from '../../../src/views/figures/differing-figures.ts';
import { inventArchive, type InventedReport } from '../invent-archive.ts';

const entriesOf = (reports: readonly Omit<InventedReport, 'key'>[]) => [
  ...inventArchive({ reports: reports.map((report, at) => ({ key: `r${at}`, ...report })) }).entries.values(),
];
const figures = (...texts: string[]) =>
  differingFigures(entriesOf(texts.map((text) => ({ paragraphs: text.split('|') })))).map(({ label, told }) => [
    label,
    ...told.map(({ value }) => value),
  ]);

describe('figures that differ', () => {
  it('are listed with the value of each report', () => {
    expect(
      figures('The ferry fire killed 12 people.', 'Fifteen people were killed in the ferry fire.', 'A ferry burned.'),
    ).toEqual([['killed', '12', 'Fifteen']]);
  });

  it('may be sums and things where the sentences tell the same', () => {
    expect(
      figures(
        'The council will pay $4 million to rebuild the burned ferry pier.',
        'To rebuild the burned pier the ferry council will pay $6 million.',
      ),
    ).toEqual([['amount', '$4 million', '$6 million']]);
    expect(
      figures(
        'The swollen river flooded 340 wooden homes in lower Pellin.',
        'In lower Pellin the swollen river flooded 290 wooden homes.',
      ),
    ).toEqual([[{ thing: 'homes' }, '340', '290']]);
  });
});

describe('figures that do not differ', () => {
  it.each([
    ['the same in words', 'The fire killed 12 people.', 'Twelve people died in the fire.'],
    ['a rounded one', 'The storm left 1,200 people homeless.', 'The storm left 1,187 people homeless.'],
    ['of different things', 'The fire killed 12 people.', 'The fire injured 15 people.'],
    ['of different people', 'The fire killed 12 sailors.', 'The fire killed 3 nurses.'],
    ['of other places', 'The storm killed 12 people in Pellin.', 'The storm killed 3 people in Halm.'],
    ['of other times', 'The fire killed 12 people.', 'A fire here in 2003 killed 19 people.'],
    ['sums for different things', 'The pier cost $4 million to paint.', 'The captain earned $2 million abroad.'],
    ['both told by one report', 'The fire killed 12 people.|Later 15 people were dead.', '15 people died in the fire.'],
  ])('%s', (_, one, other) => {
    expect(figures(one, other)).toEqual([]);
  });
});

describe('days that differ', () => {
  const told = (text: string, word: string, value: string, published = '2021-03-04') => ({
    paragraphs: [text],
    days: [{ text: word, value }],
    published,
  });

  it('are those that two reports give for the same', () => {
    const entries = entriesOf([
      told('The harbour bridge was opened by mayor Ada Brennick on Sunday.', 'on Sunday', '2021-02-28'),
      told('The harbour bridge was opened by mayor Ada Brennick on Monday.', 'on Monday', '2021-03-01'),
    ]);
    expect(differingDays(entries).map((one) => one.told.map(({ value }) => value))).toEqual([
      ['2021-02-28', '2021-03-01'],
    ]);
  });

  it('are not those of two things done', () => {
    const entries = entriesOf([
      told('The harbour bridge was opened by mayor Ada Brennick on Sunday.', 'on Sunday', '2021-02-28'),
      told('Mayor Ada Brennick spoke with fishermen of the harbour on Monday.', 'on Monday', '2021-03-01'),
    ]);
    expect(differingDays(entries)).toEqual([]);
  });
});
