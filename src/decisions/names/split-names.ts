import type { Authority, Reading } from '../../model.ts';
import { slug } from '../../slug.ts';
import { foldName } from '../fold-name.ts';
import { type Joined, partition } from '../join-groups.ts';
import type { FindRecord } from './find-record.ts';
import { type PartNames, splitRecord } from './split-record.ts';

/** The targets of not-same decisions that one record holds several of, by record. */
function heldTogether(targets: readonly string[], find: FindRecord): Map<Authority, string[]> {
  const held = new Map<Authority, string[]>();
  for (const target of new Set(targets)) {
    const found = find(target);
    if (found !== null) held.set(found.record, [...(held.get(found.record) ?? []), target]);
  }
  return held;
}

/** The names of a part: its targets' forms, and those that decisions make one with them. */
function namesOf(part: readonly string[], record: Authority, find: FindRecord, joined: Joined): PartNames {
  const forms = part
    .flatMap((target) => joined.groupOf(target))
    .flatMap((target) => {
      const found = find(target);
      return found?.record === record ? [found.form] : [];
    });
  return [...new Set(forms)];
}

/**
 * Splits each record that holds names which an editor keeps apart.
 * @param tied names that an editor makes one, with each other or with another record's: where no part has any of
 *   them, they stay whole in the first.
 */
export function splitNames(
  records: readonly Authority[],
  targets: readonly string[],
  tied: readonly (readonly string[])[],
  joined: Joined,
  find: FindRecord,
  readings: ReadonlyMap<string, Reading>,
): Authority[] {
  const held = heldTogether(targets, find);
  const taken = new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  const named = (part: Authority): Authority => {
    const base = slug(part.name);
    let id = base;
    for (let n = 2; taken.has(`${part.kind} ${id}`); n++) id = `${base}-${n}`;
    taken.add(`${part.kind} ${id}`);
    return { ...part, id };
  };
  return records.flatMap((record) => {
    const parts = partition(held.get(record) ?? [], joined).map((part) => namesOf(part, record, find, joined));
    const distinct = parts.filter((names, index) => !parts.slice(0, index).some((other) => overlap(names, other)));
    if (distinct.length < 2) return [record];
    const loose = tied
      .map((members) => namesOf(members, record, find, joined))
      .filter((names) => !distinct.some((part) => overlap(part, names)));
    const [firstNames = [], ...rest] = distinct;
    const [first, ...others] = splitRecord(record, [[...new Set([...firstNames, ...loose.flat()])], ...rest], readings);
    return [first!, ...others.map(named)];
  });
}

/** Two targets may name the very same form, which nothing can split. */
function overlap(a: PartNames, b: PartNames): boolean {
  return a.some((name) => b.some((other) => foldName(name) === foldName(other)));
}
