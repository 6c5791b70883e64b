import type { Authority, Ledger, NameKind } from '../../model.ts';
import { takeId } from './identity-key.ts';
import { IdentityMap } from './identity-map.ts';
import type { IdOrigin } from './judge-records.ts';
import { matchRecords } from './match-records.ts';
import { isRecordKind } from './telling-names.ts';

/**
 * Records with their permanent ids, sorted by id and kind. New ones keep the id they came with, unless another record
 * ever had it.
 *
 * @param ids permanent ids of the articles, by key
 * @param origin whether the records' ids were made from their names, or given by this function before decisions
 */
export function keepRecordIds(
  ledger: Ledger,
  records: readonly Authority[],
  ids: ReadonlyMap<string, string>,
  origin: IdOrigin = 'made',
): Authority[] {
  const known = matchRecords(ledger, records, ids, origin);
  const taken = takenIds(ledger);
  const nowOf = new IdentityMap<string>();
  for (const record of records.toSorted(byId))
    nowOf.set(record, known.get(record)?.id ?? takeId(record.id, taken[record.kind]));
  const kept = (record: Authority): Authority => {
    const id = nowOf.get(record)!;
    const alone = record.maybeSame.length === 0;
    // Most records come with the id that they have.
    if (alone && id === record.id) return record;
    const maybeSame = record.maybeSame.flatMap((other) => nowOf.get({ kind: record.kind, id: other }) ?? []).sort();
    return { ...record, id, maybeSame };
  };
  return records.map(kept).sort(byId);
}

/** Ids that records of each kind have or ever had. */
function takenIds(ledger: Ledger): Record<NameKind, Set<string>> {
  const taken = { person: new Set<string>(), organisation: new Set<string>(), place: new Set<string>() };
  for (const { kind, id } of ledger) if (isRecordKind(kind)) taken[kind].add(id);
  return taken;
}

function byId(a: Authority, b: Authority): number {
  return a.id === b.id ? (a.kind < b.kind ? -1 : 1) : a.id < b.id ? -1 : 1;
}
