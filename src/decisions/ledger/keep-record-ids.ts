import type { Authority, Ledger } from '../../model.ts';
import { identityKey, takeId } from './identity-key.ts';
import type { ArticlesOf, IdOrigin } from './judge-records.ts';
import { matchRecords } from './match-records.ts';

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
  const articlesOf: ArticlesOf = ({ namings }) => new Set(namings.flatMap(({ article }) => ids.get(article) ?? []));
  const known = matchRecords(ledger, records, articlesOf, origin);
  const taken = new Set(ledger.map(identityKey));
  const nowOf = new Map<string, string>();
  for (const record of records.toSorted(byId)) {
    const wished = identityKey(record);
    const id = known.get(record)?.id ?? takeId(wished, taken).slice(record.kind.length + 1);
    nowOf.set(wished, id);
  }
  return records
    .map((record) => ({
      ...record,
      id: nowOf.get(identityKey(record))!,
      maybeSame: record.maybeSame.flatMap((id) => nowOf.get(`${record.kind} ${id}`) ?? []).sort(),
    }))
    .sort(byId);
}

function byId(a: Authority, b: Authority): number {
  return a.id === b.id ? (a.kind < b.kind ? -1 : 1) : a.id < b.id ? -1 : 1;
}
