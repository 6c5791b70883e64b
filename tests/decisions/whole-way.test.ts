import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/build-archive.ts';
import type { Archive, Authority, Ledger } from '../../src/model.ts';
import { decide, seed } from './invent.ts';

const texts: Readonly<Record<string, string>> = {
  'bridge.txt': `Bridge over the Orle falls

Valley Herald, 4 March 2019

ORLEVILLE: The old bridge over the river Orle fell on Monday, Mayor Henrike Dahlmann said. Dahlmann told reporters
that nobody was hurt. Engineer Tomas Brandvik said the bridge had been closed for repairs.`,
  'bridge-again.txt': `Fallen bridge was closed for repairs

River Post, 5 March 2019

ORLEVILLE: The bridge over the river Orle that fell on Monday had been closed for repairs, engineer Tomas Brandvik
said. Mayor Henrike Dahlmann said nobody was hurt when the old bridge fell.`,
  'budget.txt': `Council passes budget

Valley Herald, 9 April 2019

ORLEVILLE: The town council passed its budget on Tuesday after a long vote, councillor H. Dahlmann said. The school
will have a new roof and the library longer hours.`,
};

const folder = (files: Readonly<Record<string, string>> = texts) => ({
  seeds: Object.entries(files).map(([file, text]) => seed(file, text)),
  rejected: [],
  problems: [],
});
const build = (decisions: string, ledger: Ledger = [], files = texts): Archive =>
  buildArchive(folder(files), undefined, { decisions: decide(decisions), ledger });
const person = (archive: Archive, form: string): Authority | undefined =>
  archive.authorities.find(({ kind, variants }) => kind === 'person' && variants.some((one) => one.form === form));

const plain = build('');
const ledger = plain.history!.ledger;

describe('an archive with decisions', () => {
  it('shows what the editor set, as stated by a decision', () => {
    const { entries } = build('- set: budget.txt\n  title: A new roof\n  published: 2019-04-10\n  outlet: Town News');
    const { article, published } = entries.get('budget.txt')!;
    expect(article.headline).toMatchObject({ value: 'A new roof', certainty: 'stated', rule: 'decision' });
    expect(article.outlet?.value).toBe('Town News');
    expect(published).toMatchObject({ value: '2019-04-10', certainty: 'stated', rule: 'decision' });
  });

  it('warns of an article that contradicts its day until the editor set it', () => {
    const files = {
      '1998/ice.txt': `Ice on the Orle

ORLEVILLE, March 4, 2019 (XYZ) - Mayor Henrike Dahlmann said on Monday that ice lay on the river.`,
    };
    const rulesOf = (decisions: string): string[] => build(decisions, [], files).problems.map(({ rule }) => rule);
    expect(rulesOf('')).toEqual(['date-contradiction']);
    expect(rulesOf('- set: 1998/ice.txt\n  published: 1998-03-04')).toEqual([]);
  });

  it('has one record for two names that are one, and two for one that is two', () => {
    const merged = build('- same: [Henrike Dahlmann, Tomas Brandvik]');
    expect(person(merged, 'Tomas Brandvik')).toBe(person(merged, 'Henrike Dahlmann'));
    expect(person(plain, 'Tomas Brandvik')).not.toBe(person(plain, 'Henrike Dahlmann'));
    const rejected = build('- reject: Tomas Brandvik');
    expect(person(rejected, 'Tomas Brandvik')).toBeUndefined();
  });

  it('groups and parts articles as decided, and every article knows its event', () => {
    for (const text of ['- one-event: [bridge.txt, budget.txt]', '- not-one-event: [bridge.txt, bridge-again.txt]']) {
      const { entries, events } = build(text);
      const together = entries.get('bridge.txt')!.event === entries.get('budget.txt')!.event;
      const apart = entries.get('bridge.txt')!.event !== entries.get('bridge-again.txt')!.event;
      expect(text.startsWith('- one') ? together : apart).toBe(true);
      for (const [key, { event }] of entries) expect(events.find(({ id }) => id === event)!.reports).toContain(key);
    }
  });

  it('has no trace of a withdrawn article but its address and the reason', () => {
    const archive = build('- withdraw: budget.txt\n  reason: The council asked.', ledger);
    const { id } = plain.entries.get('budget.txt')!;
    expect(archive.entries.has('budget.txt')).toBe(false);
    expect(archive.fates).toContainEqual({
      key: 'budget.txt',
      file: 'budget.txt',
      status: 'withdrawn',
      article: id,
      reason: 'The council asked.',
    });
    expect(archive.history!.tombstones).toContainEqual(
      expect.objectContaining({ kind: 'article', id, reason: 'The council asked.' }),
    );
    const { history: _history, fates: _fates, ...shown } = archive;
    expect(JSON.stringify({ ...shown, entries: [...shown.entries] })).not.toContain('budget');
    const { tombstones, ledger: after } = archive.history!;
    expect(JSON.stringify([after, tombstones])).not.toContain('Council passes budget');
    expect(tombstones.filter(({ kind }) => kind === 'article' || kind === 'event').map(({ reason }) => reason)).toEqual(
      ['The council asked.', 'The council asked.'],
    );
  });

  it('lists decisions whose target is gone among its problems', () => {
    expect(build('- reject: Nobody Known\n- topic: away.txt\n  add: roofs').problems).toMatchObject([
      { rule: 'decision-target-gone', file: '_archive/decisions.yaml', line: 1 },
      { rule: 'decision-target-gone', line: 2 },
    ]);
  });
});

describe('an archive after its ledger', () => {
  it('has the ids given before, whatever its files are called now', () => {
    const renamed = Object.fromEntries(
      Object.entries(texts).map(([file, text], index) => [`${9 - index}-${file}`, text]),
    );
    const again = build('', ledger, renamed);
    expect([...again.entries.values()].map(({ id }) => id).sort()).toEqual(
      [...plain.entries.values()].map(({ id }) => id).sort(),
    );
    expect(again.events.map(({ id }) => id)).toEqual(plain.events.map(({ id }) => id));
    expect(again.authorities.map(({ id }) => id)).toEqual(plain.authorities.map(({ id }) => id));
    expect(again.history!.redirects).toEqual([]);
  });

  it('has the id that a decision names even after it led elsewhere', () => {
    const both = [person(plain, 'Henrike Dahlmann')!.id, person(plain, 'Tomas Brandvik')!.id];
    for (const [first, second] of [both, both.toReversed()]) {
      const decisions = `- same: [${first}, ${second}]`;
      const merged = build(decisions, ledger);
      expect(merged.history!.redirects).toContainEqual(
        expect.objectContaining({ id: second, to: { kind: 'person', id: first } }),
      );
      const again = build(decisions, merged.history!.ledger);
      expect(again).toEqual(merged);
      const undone = build('', again.history!.ledger);
      expect([person(undone, 'Henrike Dahlmann')!.id, person(undone, 'Tomas Brandvik')!.id]).toEqual(both);
      expect(undone.history!.redirects).toEqual([]);
    }
  });

  it('is the same again', () => {
    const again = build('', ledger);
    expect(again).toEqual(plain);
  });
});

describe('an address made before letters other than Latin were written in it', () => {
  const hindi = { 'a.txt': 'नदी में बाढ़\n\nशहर में पानी भर गया और कई घर डूब गए।' };
  const add = '- topic: a.txt\n  add: बाढ़';
  const now = build(add, [], hindi);

  it('is readable where it is new', () => {
    expect(now.entries.get('a.txt')!.id).toMatch(/^नदी-में-बाढ़-[0-9a-f]{6}$/u);
    expect(now.topics.map(({ id }) => id)).toContain('theme:बाढ़');
  });

  it('stays where it was published, and that of a topic leads on', () => {
    const before: Ledger = now.history!.ledger.map((line) => ({
      ...line,
      id:
        line.kind === 'topic' ? line.id.replace(/^theme:.*/u, 'theme:untitled') : line.id.replace(/^.*-/u, 'untitled-'),
      ...(line.articles !== undefined && { articles: line.articles.map((id) => id.replace(/^.*-/u, 'untitled-')) }),
    }));
    const after = build(add, before, hindi);
    expect(after.entries.get('a.txt')!.id).toMatch(/^untitled-/u);
    expect(after.entries.get('a.txt')!.event).toMatch(/^untitled-/u);
    expect(after.history!.redirects).toMatchObject([
      { kind: 'topic', id: 'theme:untitled', to: { kind: 'topic', id: 'theme:बाढ़' } },
    ]);
    expect(after.history!.tombstones).toEqual([]);
  });
});
