import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/decisions/ledger/read-ledger.ts';
import { writeLedger } from '../../../src/decisions/ledger/write-ledger.ts';
import { addresses, build, type Kept, type Plan } from './invent-archive.ts';

const NAMES = ['Ana Paz', 'Ana Ruiz', 'Omar Bek', 'O. Bek', 'Paz'];

/** A state of the archive: some of eight files with some of ten texts, grouped anyhow, naming anyone. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    texts: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 8 }),
    shift: fc.nat(3),
    groups: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
    people: fc.uniqueArray(
      fc.record({
        names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
        in: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 3, selector: ({ names }) => names[0] },
    ),
    withdrawn: fc.uniqueArray(fc.nat(11), { maxLength: 2 }),
  })
  .map(({ texts, shift, groups, people, withdrawn }) => {
    const keys = texts.map((_, index) => `f${index + shift}.txt`);
    const among = (places: readonly number[]): string[] => places.flatMap((place) => keys[place] ?? []);
    return {
      articles: Object.fromEntries(texts.map((text, index) => [keys[index]!, `Text number ${text}`])),
      events: [0, 1, 2, 3].map((group) => keys.filter((_, index) => groups[index] === group)),
      people: people.map(({ names, in: places }) => ({ names, articles: among(places) })),
      withdrawn: Object.fromEntries(among(withdrawn).map((key) => [key, 'Because.'])),
    };
  });

const histories = fc.array(plans, { minLength: 1, maxLength: 5 });

/** Every state after the ledger of the one before. */
function builds(history: readonly Plan[]): Kept[] {
  const kept: Kept[] = [];
  for (const plan of history) kept.push(build(plan, kept.at(-1)?.history.ledger));
  return kept;
}

function shuffled(plan: Plan, order: readonly number[]): Plan {
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((item, index) => [order[index % order.length]!, index, item] as const)
      .sort((a, b) => a[0] - b[0] || b[1] - a[1])
      .map(([, , item]) => item);
  return {
    ...plan,
    articles: Object.fromEntries(mix(Object.entries(plan.articles))),
    events: mix(plan.events),
    people: mix(plan.people ?? []),
  };
}

describe('permanent ids', () => {
  it('do not depend on the order of anything', () => {
    fc.assert(
      fc.property(histories, plans, fc.array(fc.nat(9), { minLength: 3, maxLength: 8 }), (history, plan, order) => {
        const ledger = builds(history).at(-1)!.history.ledger;
        const straight = build(plan, ledger);
        const mixed = build(shuffled(plan, order), ledger);
        expect(mixed.history).toEqual(straight.history);
        expect(mixed.events).toEqual(straight.events);
        expect(mixed.authorities).toEqual(straight.authorities);
      }),
    );
  });

  it('are unique, and the ledger names each that is published', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const archive of builds(history)) {
          const published = addresses(archive);
          expect(published.size).toBe(archive.entries.size + archive.events.length + archive.authorities.length);
          const { ledger } = archive.history;
          const live = ledger.filter(({ to, reason }) => to === undefined && reason === undefined);
          expect(new Set(live.map(({ kind, id }) => `${kind} ${id}`))).toEqual(published);
          for (const entry of archive.entries.values()) expect(published).toContain(`event ${entry.event}`);
        }
      }),
    );
  });

  it('never lead nowhere: every address ever published is there, leads on in one step, or says why not', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const ever = new Set<string>();
        for (const archive of builds(history)) {
          const now = addresses(archive);
          for (const address of now) ever.add(address);
          const tombstones = new Set(archive.history.tombstones.map(({ kind, id }) => `${kind} ${id}`));
          const redirects = new Map(
            archive.history.redirects.map(({ kind, id, to }) => [`${kind} ${id}`, `${to.kind} ${to.id}`]),
          );
          for (const address of ever) {
            const last = redirects.get(address) ?? address;
            expect(now.has(last) || tombstones.has(last)).toBe(true);
            expect(Number(now.has(address)) + Number(tombstones.has(address)) + Number(redirects.has(address))).toBe(1);
          }
        }
      }),
    );
  });

  it('of articles stay when seeds are added', () => {
    fc.assert(
      fc.property(histories, plans, (history, more) => {
        const before = builds(history).at(-1)!;
        const plan = history.at(-1)!;
        const texts = new Set(Object.values(plan.articles));
        const added = Object.entries(more.articles)
          .filter(([, text]) => !texts.has(text))
          .map(([key, text]) => [`new-${key}`, text] as const);
        const next = build(
          {
            ...plan,
            articles: { ...plan.articles, ...Object.fromEntries(added) },
            events: [...plan.events, added.map(([key]) => key)],
          },
          before.history.ledger,
        );
        for (const [key, { id, event }] of before.entries) expect(next.entries.get(key)).toMatchObject({ id, event });
        expect(next.authorities.map(({ id }) => id)).toEqual(before.authorities.map(({ id }) => id));
      }),
    );
  });

  it('are the same again where nothing changed, and the ledger with them', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const before = builds(history).at(-1)!;
        const again = build(history.at(-1)!, before.history.ledger);
        expect(again).toEqual(before);
      }),
    );
  });
});

describe('the ledger’s file', () => {
  it('is read as it was written, whatever the order of its lines', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { ledger } = builds(history).at(-1)!.history;
        const lines = writeLedger(ledger).trimEnd().split('\n');
        const read = readLedger(lines.toReversed().join('\n'), 'ledger.jsonl');
        expect(writeLedger(read)).toBe(writeLedger(ledger));
      }),
    );
  });

  it('is refused with file and line where a merge left its marks', () => {
    const line = '{"kind":"topic","id":"t","title":"T","build":1,"what":"new"}';
    expect(() => readLedger(`${line}\n<<<<<<< ours\n${line}`, 'cuttings/ledger.jsonl')).toThrow(
      'cuttings/ledger.jsonl:2: ',
    );
    expect(() => readLedger('{"kind":"planet","id":"x"}', 'ledger.jsonl')).toThrow('ledger.jsonl:1: ');
  });

  it('keeps the later of two lines that a merge left about one identity', () => {
    const line = (build: number) => JSON.stringify({ kind: 'topic', id: 't', title: `T${build}`, build, what: 'new' });
    expect(readLedger(`${line(3)}\n${line(2)}\n`, 'ledger.jsonl')).toMatchObject([{ title: 'T3' }]);
  });
});
