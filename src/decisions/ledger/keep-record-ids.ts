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
  const articlesOf: ArticlesOf = ({ namings }) => {
    const articles = new Set<string>();
    for (const { article } of namings) if (ids.has(article)) articles.add(ids.get(article)!);
    return articles;
  };
  const known = matchRecords(ledger, records, articlesOf, origin);
  const taken = new Set(ledger.map(identityKey));
  const nowOf = new Map<string, string>();
  for (const record of records.toSorted(byId)) {
    const wished = identityKey(record);
    nowOf.set(wished, known.get(record)?.id ?? takeId(wished, taken).slice(record.kind.length + 1));
  }
  const kept = (record: Authority): Authority => {
    const id = nowOf.get(identityKey(record))!;
    const alone = record.maybeSame.length === 0;
    // Most records come with the id that they have.
    if (alone && id === record.id) return record;
    const maybeSame = record.maybeSame.flatMap((other) => nowOf.get(`${record.kind} ${other}`) ?? []).sort();
    return { ...record, id, maybeSame };
  };
  return records.map(kept).sort(byId);
}

function byId(a: Authority, b: Authority): number {
  return a.id === b.id ? (a.kind < b.kind ? -1 : 1) : a.id < b.id ? -1 : 1;
}
