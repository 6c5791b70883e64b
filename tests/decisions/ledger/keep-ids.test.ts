import { describe, expect, it } from 'vitest';
import { build, buildAll, lineOf, type Plan } from './invent-archive.ts';

const plan: Plan = {
  articles: { 'a.txt': 'Bridge falls', 'b.txt': 'Bridge fell, say engineers', 'c.txt': 'Budget passed' },
  events: [['a.txt', 'b.txt'], ['c.txt']],
  people: [{ names: ['Ana López'], articles: ['a.txt', 'b.txt'] }],
};
const first = build(plan);
const idOf = (key: string, archive = first) => archive.entries.get(key)!.id;
const eventOf = (key: string, archive = first) => archive.entries.get(key)!.event;
const after = (next: Plan) => build(next, first.history.ledger);
const { articles } = plan;

describe('the id of an article', () => {
  it('stays where its headline changes', () => {
    const next = after({ ...plan, titles: { 'a.txt': 'Another headline' } });
    expect(idOf('a.txt', next)).toBe(idOf('a.txt'));
    expect(next.history.changes).toMatchObject([{ kind: 'article', what: 'changed', fields: ['title'] }]);
  });

  it('stays where its text is edited', () => {
    const next = after({ ...plan, articles: { ...articles, 'a.txt': 'Bridge falls, none hurt' } });
    expect(idOf('a.txt', next)).toBe(idOf('a.txt'));
  });

  it('goes with the text where files are renamed or numbered anew', () => {
    const { 'a.txt': a, 'b.txt': b, 'c.txt': c } = articles as Record<string, string>;
    const next = after({
      articles: { 'a.txt': 'A new one', 'b.txt': a!, 'c.txt': b!, 'd.txt': c! },
      events: [['a.txt'], ['b.txt', 'c.txt'], ['d.txt']],
    });
    expect(['b.txt', 'c.txt', 'd.txt'].map((key) => idOf(key, next))).toEqual(
      ['a.txt', 'b.txt', 'c.txt'].map((key) => idOf(key)),
    );
    expect(eventOf('b.txt', next)).toBe(eventOf('a.txt'));
    expect(next.history.changes.filter(({ kind }) => kind === 'article').map(({ what }) => what)).toEqual(['new']);
  });

  it('leaves a tombstone with the reason where the article is withdrawn, and comes back with it', () => {
    const next = after({ ...plan, withdrawn: { 'c.txt': 'The court asked for it.' } });
    const reason = 'The court asked for it.';
    expect(next.history.tombstones).toMatchObject([
      { kind: 'article', id: idOf('c.txt'), reason },
      { kind: 'event', id: eventOf('c.txt'), reason },
    ]);
    const again = build(plan, next.history.ledger);
    expect(idOf('c.txt', again)).toBe(idOf('c.txt'));
    expect(again.history.tombstones).toEqual([]);
  });

  it('leaves a tombstone where an article was withdrawn before any ledger was kept', () => {
    const next = build({ ...plan, withdrawn: { 'c.txt': 'Not ours.' } });
    expect(next.history.tombstones).toMatchObject([{ kind: 'article', id: idOf('c.txt'), reason: 'Not ours.' }]);
  });

  it('leaves a tombstone where its file is gone', () => {
    const { 'c.txt': _gone, ...rest } = articles as Record<string, string>;
    const next = after({ articles: rest, events: [['a.txt', 'b.txt']] });
    expect(next.history.tombstones.map(({ id }) => id)).toContain(idOf('c.txt'));
  });
});

describe('the id of an event', () => {
  it('stays where reports are added, whichever comes first', () => {
    const next = after({
      ...plan,
      articles: { '0.txt': 'Bridge shakes', ...articles },
      events: [['0.txt', 'a.txt', 'b.txt'], ['c.txt']],
    });
    expect(eventOf('a.txt', next)).toBe(eventOf('a.txt'));
    expect(next.history.changes).toContainEqual(
      expect.objectContaining({ id: eventOf('a.txt'), fields: expect.arrayContaining(['reports']) }),
    );
  });

  it('leads to the one that took its reports, where events merge', () => {
    const next = after({ ...plan, events: [['c.txt', 'a.txt', 'b.txt']] });
    expect(eventOf('c.txt', next)).toBe(eventOf('a.txt'));
    expect(next.history.redirects).toMatchObject([
      { id: eventOf('c.txt'), to: { kind: 'event', id: eventOf('a.txt') } },
    ]);
    expect(next.history.changes).toContainEqual(
      expect.objectContaining({
        what: 'merged',
        id: eventOf('c.txt'),
        into: [{ kind: 'event', id: eventOf('a.txt') }],
      }),
    );
  });

  it('stays with the larger part where one splits, which says where the rest went', () => {
    const merged = after({ ...plan, events: [['c.txt', 'a.txt', 'b.txt']] });
    const next = build({ ...plan, events: [['c.txt'], ['a.txt', 'b.txt']] }, merged.history.ledger);
    expect(eventOf('a.txt', next)).toBe(eventOf('a.txt'));
    expect(eventOf('c.txt', next)).toBe(eventOf('c.txt'));
    expect(next.history.changes).toContainEqual(
      expect.objectContaining({ what: 'split', id: eventOf('a.txt'), into: [{ kind: 'event', id: eventOf('c.txt') }] }),
    );
  });

  it('leads straight to the last, however often events merged', () => {
    const four: Plan = {
      articles: { 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' },
      events: [['1'], ['2', '3'], ['4', '5', '6']],
    };
    const archive = buildAll(
      four,
      {
        ...four,
        events: [
          ['1', '2', '3'],
          ['4', '5', '6'],
        ],
      },
      { ...four, events: [['1', '2', '3', '4', '5', '6']] },
    );
    const { id } = archive.events[0]!;
    expect(archive.history.redirects.map(({ to }) => to.id)).toEqual([id, id]);
  });
});

describe('the id of a record', () => {
  const people = (...list: NonNullable<Plan['people']>): Plan => ({ ...plan, people: list });
  const ana = { names: ['Ana López'], articles: ['a.txt', 'b.txt'] };

  it('stays where another form becomes its name', () => {
    const next = after(
      people({ id: 'ana-maria-lopez', names: ['Ana María López', 'Ana López'], articles: ['a.txt', 'b.txt'] }),
    );
    expect(next.authorities.map(({ id }) => id)).toEqual(['ana-lópez']);
  });

  it('stays with the person where a namesake arrives, told by the articles', () => {
    const next = after(
      people({ ...ana, id: 'ana-lopez-mayor' }, { id: 'ana-lopez-actor', names: ['Ana López'], articles: ['c.txt'] }),
    );
    const byId = new Map(next.authorities.map(({ id, namings }) => [id, namings.map(({ article }) => article)]));
    expect(byId.get('ana-lópez')).toEqual(['a.txt', 'b.txt']);
    expect(byId.get('ana-lopez-actor')).toEqual(['c.txt']);
  });

  it('is not taken over by someone who shares only a surname', () => {
    const next = after(people({ names: ['Rosa López', 'López'], articles: ['a.txt', 'b.txt'] }));
    expect(next.authorities.map(({ id }) => id)).toEqual(['rosa-lópez']);
    expect(lineOf(next, 'ana-lópez')).toMatchObject({
      what: 'withdrawn',
      reason: expect.stringContaining('No article'),
    });
  });

  it('leaves no name where all that named it was withdrawn', () => {
    const { people: all = [] } = plan;
    const withdrawn = { 'a.txt': 'The court asked for it.', 'b.txt': 'The court asked for it.' };
    const gone = after({ ...plan, people: [], withdrawn });
    expect(lineOf(gone, 'ana-lópez')).toMatchObject({ title: 'ana-lópez', reason: 'The court asked for it.' });
    const partly = after({ ...plan, people: [], withdrawn: { 'a.txt': 'The court asked for it.' } });
    expect(lineOf(partly, 'ana-lópez')).toMatchObject({ title: 'Ana López' });
    const back = build({ ...plan, people: all }, gone.history.ledger);
    expect(lineOf(back, 'ana-lópez')).toMatchObject({ title: 'Ana López' });
  });

  it('goes on with the one whose articles it has where two turn out to be one', () => {
    const once = { names: ['Ana M. López'], articles: ['c.txt'] };
    const both = { id: 'ana-m.-lópez', names: ['Ana M. López', 'Ana López'], articles: ['a.txt', 'b.txt'] };
    const apart = build(people(ana, once));
    const counted = build(people(both, { ...once, names: ['Zoe Ruiz'] }), apart.history.ledger);
    expect(counted.authorities.map(({ id }) => id)).toEqual(['ana-lópez', 'zoe-ruiz']);
    expect(counted.history.redirects).toMatchObject([{ id: 'ana-m.-lópez', to: { id: 'ana-lópez' } }]);
  });

  it('leads to the other where two are made one, and comes back where they are told apart', () => {
    const rosa = { names: ['Rosa Paz'], articles: ['c.txt'] };
    const both = { names: ['Ana López', 'Rosa Paz'], articles: ['a.txt', 'b.txt', 'c.txt'] };
    const merged = buildAll(people(ana, rosa), people(both));
    expect(merged.history.redirects).toMatchObject([{ kind: 'person', id: 'rosa-paz', to: { id: 'ana-lópez' } }]);
    const apart = build(people(ana, rosa), merged.history.ledger);
    expect(apart.authorities.map(({ id }) => id)).toEqual(['ana-lópez', 'rosa-paz']);
    expect(apart.history.redirects).toEqual([]);
  });

  it('leads nowhere where version control joined two mergers, each of one into the other', () => {
    const merged = { kind: 'person', names: [], build: 1, what: 'merged' } as const;
    const ids = { ana: 'rosa', rosa: 'ana', rosie: 'rosa', self: 'self' };
    const lines = Object.entries(ids).map(([id, to]) => ({
      ...merged,
      id,
      title: id,
      to: { kind: 'person', id: to } as const,
    }));
    const next = build(plan, [...first.history.ledger, ...lines]);
    expect(next.history.redirects).toEqual([]);
    expect(next.history.tombstones.map(({ id }) => id)).toEqual(Object.keys(ids));
    expect(build(plan, next.history.ledger)).toEqual(next);
  });
});

describe('what changed', () => {
  it('stays said until something else changes', () => {
    const next = after({ ...plan, titles: { 'a.txt': 'Another headline' } });
    const again = build({ ...plan, titles: { 'a.txt': 'Another headline' } }, next.history.ledger);
    expect(again.history).toEqual(next.history);
  });
});
