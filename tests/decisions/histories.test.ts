import fc from '../property.ts';
import { expect, it } from 'vitest';
import { buildArchive } from '../../src/build-archive.ts';
import type { Archive, Ledger } from '../../src/model.ts';
import { decide, seed } from './invent.ts';
import { addresses } from './ledger/invent-archive.ts';

const texts = [
  'Bridge over the Orle falls\n\nORLEVILLE: The bridge over the Orle fell on Monday, Mayor Henrike Dahlmann said. Dahlmann saw it fall.',
  'Fallen bridge was closed\n\nThe bridge over the Orle that fell had been closed, engineer Tomas Brandvik said. H. Dahlmann agreed.',
  'Council passes budget\n\nThe council passed its budget after a long vote, Councillor Ida Dahlmann said. Tomas Brandvik voted no.',
  'School gets a roof\n\nThe school will have a new roof, Mayor Henrike Dahlmann told Ida Dahlmann. Dahlmann thanked Brandvik.',
  'Ferry runs again\n\nThe ferry over the Orle runs again while the bridge is built, engineer T. Brandvik told the Orle Council.',
];

const decisions = [
  '- same: [Henrike Dahlmann, Ida Dahlmann]',
  '- not-same: [Henrike Dahlmann, Ida Dahlmann]',
  '- not-same: [Tomas Brandvik, T. Brandvik]',
  '- same: [Tomas Brandvik, Ida Dahlmann]',
  '- reject: Brandvik',
  '- rename: Tomas Brandvik\n  to: T. B. Brandvik',
  '- set: a0.txt\n  title: Another headline\n  published: 2019-03-04',
  '- one-event: [a0.txt, a1.txt]',
  '- not-one-event: [a0.txt, a1.txt, a2.txt]',
  '- topic: a1.txt\n  add: Ferries and bridges',
  '- withdraw: a2.txt\n  reason: Not ours.',
];

/** A state of an archive: which texts, from which file on they are numbered, what is decided. */
const states = fc.record({
  present: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
  from: fc.nat(2),
  decided: fc.subarray(decisions, { maxLength: 4 }),
});

type State = typeof states extends fc.Arbitrary<infer T> ? T : never;

function build({ present, from, decided }: State, ledger: Ledger, reversed = false): Archive {
  const seeds = present.map((text, index) => seed(`a${index + from}.txt`, texts[text]!));
  const folder = { seeds: reversed ? seeds.toReversed() : seeds, rejected: [], problems: [] };
  return buildArchive(folder, undefined, { decisions: decide(decided.join('\n')), ledger });
}

it('whatever is added, renamed, removed, decided and undone, no address breaks and the same gives the same', () => {
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 4 }), (history) => {
      const ever = new Set<string>();
      let ledger: Ledger = [];
      for (const state of history) {
        const archive = build(state, ledger);
        const { history: kept, ...shown } = archive;
        const now = addresses(archive);
        for (const address of now) ever.add(address);
        const gone = new Set(kept!.tombstones.map(({ kind, id }) => `${kind} ${id}`));
        const moved = new Map(kept!.redirects.map(({ kind, id, to }) => [`${kind} ${id}`, `${to.kind} ${to.id}`]));
        for (const address of ever)
          expect(now.has(moved.get(address) ?? address) || gone.has(moved.get(address) ?? address)).toBe(true);
        expect(build(state, ledger, true)).toEqual(archive);
        const { history: keptAgain, ...again } = build(state, kept!.ledger);
        expect(again).toEqual(shown);
        expect(keptAgain).toEqual(kept);
        ledger = kept!.ledger;
      }
    }),
    { numRuns: 40 },
  );
});
