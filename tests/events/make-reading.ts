import { plainArticle } from '../plain-article.ts';
import type { Authority, Block, DayMention, Edtf, Inferred, Reading } from '../../src/model.ts';

/** A reading of an invented report: the first paragraph is the headline unless it is empty. */
export function makeReading(key: string, headline: string, body: string, days: readonly DayMention[] = []): Reading {
  const text = `${headline}\n\n${body}`;
  const blocks: Block[] = [];
  let start = headline.length + 2;
  for (const paragraph of body.split('\n\n')) {
    blocks.push({ kind: 'paragraph', text: paragraph, start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  const stated = headline !== '';
  return {
    article: plainArticle(
      key,
      text,
      {
        value: stated ? headline : body.slice(0, 60),
        certainty: stated ? 'stated' : 'guessed',
        rule: 'invented',
        evidence: [],
      },
      blocks,
    ),
    days,
    mentions: [],
  };
}

/** Days of publication by article key. */
export function publishedOn(days: Readonly<Record<string, Edtf>>): Map<string, Inferred<Edtf>> {
  return new Map(
    Object.entries(days).map(([key, value]) => [key, { value, certainty: 'stated', rule: 'invented', evidence: [] }]),
  );
}

/** The records of people by the names written in the readings. */
export function peopleNamed(readings: readonly Reading[], names: readonly string[]): Authority[] {
  return names.map((name) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind: 'person',
    name,
    variants: [],
    roles: [],
    namings: readings.flatMap(({ article }) => {
      const start = article.text.indexOf(name);
      return start < 0 ? [] : [{ article: article.key, forms: [name], spans: [{ start, end: start + name.length }] }];
    }),
    maybeSame: [],
  }));
}
