import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Block, Seed } from '../../src/model.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { readSeeds } from '../../src/read/read-seeds.ts';

const cases = path.join(import.meta.dirname, '..', 'fixtures', 'parse');
const MARKS: Partial<Record<Block['kind'], string>> = { subheading: '## ', quote: '> ', item: '• ' };

/** What a case may expect of an article: a reader's view of it. */
function viewOf(seed: Seed, article: Article): Record<string, unknown> {
  const { headline, standfirst, byline, outlet, dateline, claims, address, language, blocks, otherFields } = article;
  return {
    key: seed.key,
    encoding: seed.encoding,
    headline: headline.value,
    headlineRule: headline.rule,
    headlineCertainty: headline.certainty,
    standfirst: standfirst?.value ?? null,
    byline: byline?.value ?? null,
    outlet: outlet?.value ?? null,
    outletRule: outlet?.rule ?? null,
    outletCertainty: outlet?.certainty ?? null,
    dateline: dateline && [dateline.place, dateline.agency, dateline.day],
    published: claims.map(({ value, rule }) => `${value} ${rule}`),
    address,
    language,
    foreign: blocks.flatMap((block) => block.language ?? []),
    otherFields,
    body: blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ kind, text }) => (MARKS[kind] ?? '') + text),
    boilerplate: blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text),
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('a folder with one file, read and parsed', () => {
  it.each(readdirSync(cases).toSorted())('%s', async (name) => {
    const { seeds, rejected } = await readSeeds(path.join(cases, name, 'in'));
    const outcomes = [
      ...seeds.map((seed) => viewOf(seed, parseArticle(seed))),
      ...rejected.map(({ reason }) => ({ rejected: reason })),
    ];
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject(Object(read(path.join(cases, name, 'expected.json'))));
  });
});
