import { describe, expect, it } from 'vitest';
import { digestReport } from '../../src/events/digest-report.ts';
import { summariseEvent } from '../../src/events/summarise-event.ts';
import type { Reading } from '../../src/model.ts';
import { makeReading } from './make-reading.ts';

const lead = makeReading(
  'lead',
  'Vesk floods Lornadale',
  'The river Vesk burst its banks at Lornadale on Monday and flooded 340 homes.\n\nHe said that nobody had been hurt in any of the houses.\n\nMayor Ada Krell asked the state for help with the broken road to Pellin.\n\nThe town is known for its cheese and its market on the first day of spring.',
);
const other = makeReading(
  'other',
  '340 homes under water',
  'Some 340 homes in Lornadale were flooded when the river Vesk burst its banks on Monday.\n\nKrell, the mayor, wants the state to mend the broken road to Pellin.\n\nRescuers took families from their rooftops by boat through the night.',
);

const summary = (...readings: readonly Reading[]) =>
  summariseEvent(
    { lead: 'lead', reports: readings.map(({ article }) => article.key) },
    new Map(readings.map((reading) => [reading.article.key, reading])),
  );

describe('the summary of an event', () => {
  it('begins with the opening of the lead and has three sentences at most', () => {
    const [first, ...more] = summary(lead, other);
    expect(first?.quote).toBe(lead.article.blocks[0]?.text);
    expect(more.length).toBeLessThanOrEqual(2);
  });

  it('is word for word what stands in the reports', () => {
    const texts = new Map([lead, other].map(({ article }) => [article.key, article.text]));
    for (const { article, quote, start, end } of summary(lead, other))
      expect(texts.get(article)?.slice(start, end)).toBe(quote);
  });

  it('adds what the reports share, and says nothing twice', () => {
    const quotes = summary(lead, other).map(({ quote }) => quote);
    expect(quotes.filter((quote) => quote.includes('Pellin'))).toHaveLength(1);
    expect(quotes.filter((quote) => quote.includes('340'))).toHaveLength(1);
  });

  it('of one report is the same from its digest', () => {
    expect(summary({ ...lead, digest: digestReport(lead.article) })).toEqual(summary(lead));
  });

  it('takes no sentence that hangs on the one before it', () => {
    expect(summary(lead, other).some(({ quote }) => quote.startsWith('He said'))).toBe(false);
  });

  it.each([
    'In our report of March 13 we said that the flood fund gives 40,000 crowns for the broken road to Pellin.',
    'An earlier version said that the flood fund gives 40,000 crowns for the broken road to Pellin.',
    'Due to an editing error, we misstated what the flood fund gives for the broken road to Pellin.',
  ])('takes no correction: %s', (correction) => {
    const short = makeReading('lead', 'Vesk floods Lornadale', lead.article.blocks[0]?.text ?? '');
    const gift = makeReading(
      'gift',
      'Road',
      'It gives 4,000 crowns from the flood fund for the broken road to Pellin.',
    );
    const reports = summary(short, gift, makeReading('note', 'Correction', correction)).map(({ article }) => article);
    expect(reports).toEqual(['lead']);
  });

  it('is empty where there is no running text', () => {
    const { article, ...rest } = lead;
    expect(summary({ ...rest, article: { ...article, blocks: [] } })).toEqual([]);
  });
});
