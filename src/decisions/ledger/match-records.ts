import type { Authority, Identity, Ledger } from '../../model.ts';
import { isLive } from './identity-key.ts';
import { type ArticlesOf, bySureness, type IdOrigin, recordCandidates } from './judge-records.ts';
import { isRecordKind, tellingNames } from './telling-names.ts';

/** Values by key where it is the key of only one of them. */
function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T> {
  const byKey = new Map<string, T>();
  const twice = new Set<string>();
  for (const value of values) {
    const key = keyOf(value);
    if (byKey.has(key)) twice.add(key);
    else byKey.set(key, value);
  }
  for (const key of twice) byKey.delete(key);
  return byKey;
}

/** Records that are just as they were, and that nothing else could be: most of them at most builds, found fast. */
function matchUnchanged(
  lines: Ledger,
  records: readonly Authority[],
  articlesOf: ArticlesOf,
): Map<Authority, Identity> {
  const lineOf = uniqueBy(lines, ({ kind, names = [] }) => `${kind}\n${names.join('\n')}`);
  const recordOf = uniqueBy(records, (record) => `${record.kind}\n${tellingNames(record).join('\n')}`);
  const matched = new Map<Authority, Identity>();
  for (const [names, record] of recordOf) {
    const line = lineOf.get(names);
    if (line === undefined || !isLive(line)) continue;
    const articles = articlesOf(record);
    if ((line.articles ?? []).every((article) => articles.has(article))) matched.set(record, line);
  }
  return matched;
}

/**
 * Which line of the ledger each record is, one to one: the one that is exactly as it was, else the one that shares
 * most names and articles. A record that is absent is new.
 */
export function matchRecords(
  ledger: Ledger,
  records: readonly Authority[],
  articlesOf: ArticlesOf,
  origin: IdOrigin,
): Map<Authority, Identity> {
  const lines = ledger.filter(({ kind }) => isRecordKind(kind));
  const matched = matchUnchanged(lines, records, articlesOf);
  const used = new Set(matched.values());
  const candidates = recordCandidates(
    lines.filter((line) => !used.has(line)),
    records.filter((record) => !matched.has(record)),
    articlesOf,
  );
  for (const { line, record } of candidates.sort(bySureness(origin))) {
    if (matched.has(record) || used.has(line)) continue;
    matched.set(record, line);
    used.add(line);
  }
  return matched;
}
