import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { groupProblems } from '../../src/check/group-problems.ts';
import { nameSeeds } from '../../src/check/name-seeds.ts';
import type { Archive, Authority } from '../../src/model.ts';
import { renderCheckList } from '../../templates/check-list.tsx';
import { event, record } from '../decisions/invent.ts';

const archiveOf = (authorities: readonly Authority[]): Archive => ({
  entries: new Map(),
  authorities,
  events: [],
  topics: [],
  fates: [],
  problems: [{ rule: 'rejected', severity: 'error', message: 'This is <no> text.', file: 'photo.txt', line: 3 }],
});

const rulesOf = (authorities: readonly Authority[]): string[] => check(archiveOf(authorities)).map(({ rule }) => rule);

describe('what an editor should look at', () => {
  it('has names that do not look like names', () => {
    const odd = ['Gate 5', 'B', 'Anna: Berg', 'One Two Three Four Five Six Seven'];
    expect(odd.filter((name) => !rulesOf([record('odd', name, { a: [name] })]).includes('odd-name'))).toEqual([]);
  });

  it('leaves names alone that do', () => {
    const well = ['Ada Berg', 'Ana María de la Cruz', 'U Ne Win', 'Jean-Luc d’Arc', '李明'];
    expect(well.filter((name) => rulesOf([record('well', name, { a: [name] })]).includes('odd-name'))).toEqual([]);
    expect(rulesOf([record('g7', 'Group of 7', { a: ['Group of 7'] }, 'organisation')])).not.toContain('odd-name');
  });

  it('puts the uncertain pair first that most articles name, and says how to decide it', () => {
    const pair = (id: string, other: string, articles: readonly string[]): Authority => ({
      ...record(id, id, Object.fromEntries(articles.map((key) => [key, [id]]))),
      maybeSame: [other],
    });
    const problems = check(
      archiveOf([
        pair('aa', 'ab', ['1']),
        pair('ab', 'aa', ['2', '3']),
        pair('ba', 'bb', ['1', '2']),
        pair('bb', 'ba', ['3', '4']),
      ]),
    ).filter(({ rule }) => rule === 'uncertain-merge');
    expect(problems).toHaveLength(2);
    expect(problems[0]?.message).toContain('backfile decide same ba bb');
  });

  it('has the events that could have been grouped otherwise, those of most reports first, and how to decide', () => {
    const borderline = (here: string, there: string, joined: boolean) => ({
      borderline: [{ reports: [here, there] as const, joined, closeness: joined ? 1.05 : 0.95 }],
    });
    const events = [
      { ...event('lone', ['a']), ...borderline('a', 'b', false) },
      event('other', ['b']),
      { ...event('large', ['c', 'd', 'e']), ...borderline('c', 'e', true) },
    ];
    const found = check({ ...archiveOf([]), events }).filter(({ rule }) => rule === 'borderline-event');
    expect(found.map(({ message }) => /backfile decide (.*?), or/u.exec(message)?.[1])).toEqual([
      'not-one-event c e',
      'one-event a b',
    ]);
  });

  it('says each command with the folder of the cuttings, but for the usual one', () => {
    const message = 'Decide it: backfile decide not-same a b, or same. A headline said “backfile decide”.';
    const said = (seeds: string) =>
      nameSeeds(seeds, 'seeds')({ rule: 'a', severity: 'note', message, file: 'a' }).message;
    expect(said('my cuttings')).toContain(
      "backfile decide not-same --seeds 'my cuttings' a b, or same. A headline said “b",
    );
    expect(said('$(ls) $& it’s')).toContain("--seeds '$(ls) $& it’s' a b");
    expect(said("it's")).toContain(String.raw`--seeds 'it'\''s' a b`);
    expect(said('/data/cuttings')).toContain('decide not-same --seeds /data/cuttings a b');
    for (const usual of ['seeds', './seeds']) expect(said(usual)).toBe(message);
  });

  it('stands on a page with every entry once, gravest first, as text', () => {
    const problems = check(archiveOf([record('b', 'B', { a: ['B'] })]));
    const page = renderCheckList('The Harbour cuttings', groupProblems(problems));
    expect(page).toContain('photo.txt:3');
    expect(page).toContain('This is &lt;no> text.');
    expect(page.indexOf('rejected <span>1 error</span>')).toBeLessThan(page.indexOf('odd name <span>1 note</span>'));
    expect(page.match(/<code>.*?<\/code>/gu)).toEqual(['<code>backfile decide reject b</code>']);
    expect(page.match(/<tr><td>/gu)).toHaveLength(problems.length);
  });
});
