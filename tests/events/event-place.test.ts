import { describe, expect, it } from 'vitest';
import { eventPlace, placesByArticle } from '../../src/events/event-place.ts';
import type { Article, Authority } from '../../src/model.ts';
import { makeReading } from './make-reading.ts';

const named = ['Pellin', 'Halm', 'Brazil', 'Upper Vesk'];

/** A report with a dateline where one is given; every place of the list is a record. */
function report(key: string, body: string, dateline: string | null = null): Article {
  const { article } = makeReading(key, '', `${dateline === null ? '' : `${dateline}: `}${body}`);
  const start = article.text.indexOf(dateline ?? '');
  return dateline === null
    ? article
    : { ...article, dateline: { place: dateline, agency: null, day: null, start, end: start + dateline.length } };
}

const records = (articles: readonly Article[]): Authority[] =>
  named.map((name) => ({
    id: name.toLowerCase(),
    kind: 'place',
    name,
    ...(name === 'Brazil' && { wide: true }),
    variants: [],
    roles: [],
    maybeSame: [],
    namings: articles.map(({ key, text }) => ({
      article: key,
      forms: [name],
      spans: [...text.matchAll(new RegExp(name, 'giu'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
      })),
    })),
  }));
const placeOf = (...articles: Article[]) => eventPlace(articles, placesByArticle(records(articles)));

describe('the place of an event', () => {
  it('is where most reports say it happened, with their words', () => {
    const place = placeOf(
      report('a', 'A mill burned down in Pellin on Monday.', 'HALM'),
      report('b', 'Nobody was hurt when a mill near Pellin burned.'),
    );
    expect(place).toMatchObject({ value: 'Pellin', certainty: 'implied', rule: 'place-in-ledes' });
    expect(place?.evidence.map(({ article, quote }) => [article, quote])).toEqual([
      ['a', 'Pellin'],
      ['b', 'Pellin'],
    ]);
  });

  it('is that of the datelines where no report says', () => {
    expect(placeOf(report('a', 'The mill act was passed.', 'HALM'))).toMatchObject({
      value: 'Halm',
      rule: 'place-of-datelines',
      evidence: [{ quote: 'HALM' }],
    });
  });

  it('is the town, not the land it lies in', () => {
    expect(placeOf(report('a', "A mill in Upper Vesk's Pellin burned down."))?.value).toBe('Pellin');
    expect(placeOf(report('a', 'Millers in Brazil marched.', 'HALM'))?.value).toBe('Halm');
  });

  it('is not a place that is only spoken of', () => {
    expect(placeOf(report('a', 'The Pellin mill board thanked Halm for its help.'))).toBeNull();
  });

  it('is a guess where the reports do not agree', () => {
    const place = placeOf(
      report('a', 'A mill burned down in Pellin.'),
      report('b', 'The mill board met.'),
      report('c', 'A mill has burned down.'),
    );
    expect(place?.certainty).toBe('guessed');
  });
});
