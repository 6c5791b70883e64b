import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/model.ts';
import { accountFor } from '../../src/read/account-for.ts';
import { foldDuplicates } from '../../src/read/fold-duplicates.ts';

const seeds = fc
  .array(fc.constantFrom('The lamp burns.', 'The  lamp burns.', 'The lamp burnt.', 'A storm'), { maxLength: 20 })
  .map((texts) =>
    texts.map(
      (text, n): Seed => ({
        key: `${n}.txt`,
        file: `${n}.txt`,
        text,
        markup: 'text',
        fields: {},
        sha256: '',
        encoding: 'utf-8',
      }),
    ),
  );
const rejected = fc.nat(5).map((count) =>
  Array.from({ length: count }, (_, n) => ({
    key: `${n}.jpg`,
    file: `${n}.jpg`,
    status: 'rejected' as const,
    reason: 'no text',
  })),
);

describe('the fates of what was read', () => {
  it('are one for each seed, whatever was read', () => {
    fc.assert(
      fc.property(seeds, rejected, (read, refused) => {
        const { kept, duplicates } = foldDuplicates(read);
        const ids = new Map(kept.map(({ key }) => [key, `id of ${key}`]));
        const fates = accountFor({ seeds: read, rejected: refused, problems: [] }, duplicates, ids);
        const keys = [...read, ...refused].map(({ key }) => key).toSorted();
        expect(fates.map(({ key }) => key).toSorted()).toEqual(keys);
        expect(kept.length + duplicates.size).toBe(read.length);
      }),
    );
  });

  it('do not depend on the order of reading', () => {
    fc.assert(
      fc.property(seeds, (read) => {
        const there = foldDuplicates(read);
        const back = foldDuplicates(read.toReversed());
        expect(new Set(there.kept)).toEqual(new Set(back.kept));
        expect(there.duplicates).toEqual(back.duplicates);
      }),
    );
  });

  it('cannot be got when a seed is lost', () => {
    const [seed] =
      fc.sample(
        seeds.filter(({ length }) => length > 0),
        1,
      )[0] ?? [];
    expect(seed).toBeDefined();
    expect(() => accountFor({ seeds: seed ? [seed] : [], rejected: [], problems: [] }, new Map(), new Map())).toThrow(
      'neither published',
    );
  });
});
