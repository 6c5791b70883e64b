import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/views/figures/read-quantities.ts';

const read = (sentence: string) =>
  readQuantities(sentence).map(
    ({ kind, value, narrowed }) => `${narrowed === '' ? '' : `${narrowed} `}${kind} ${value}`,
  );

describe('quantities in a sentence', () => {
  it.each([
    ['At least 12 people were killed and 15 others injured.', ['killed people 12', 'injured people 15']],
    ['The blast killed 12 soldiers, injuring three.', ['killed soldier 12', 'injured people 3']],
    ['The death toll rose from 12 to 15.', ['killed people 15']],
    ['The death toll came after the bodies of two sailors were found.', ['sailor 2']],
    ['Twenty-two people, most of them children, were injured.', ['injured people 22']],
    ['12 dead, 3 missing in Port Lisle fire', ['killed people 12', 'missing people 3']],
    ['The ferry fire claimed 12 lives.', ['killed people 12']],
    ['Five guards and two fishermen were killed.', ['guard 5', 'killed fisherman 2']],
    ['The flood cut off 340 homes and 12 new wells.', ['home 340', 'new well 12']],
    ['It cost $1.2 million, or Rs 500 billion.', ['$ 1200000', 'Rs 500000000000']],
    ['He paid 500 crowns.', ['crowns 500']],
  ])('%s', (sentence, quantities) => {
    expect(read(sentence)).toEqual(quantities);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'The harbour was built in 1932.',
    'A 12-year-old boy, aged 13, won.',
    'Rovers won 3-1 after 12 minutes.',
    'The 12th ferry left at 8 a.m. under Section 144.',
    'Bus 44 runs 12 kilometres at 30 percent of the fare.',
    'On 12 May he was there.',
    'Another 12 were killed, and three more died; four others were killed.',
    'Nobody knows.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
