import type { Authority, Identity, Ledger } from '../../model.ts';
import { isLive } from './identity-key.ts';
import { type ArticlesOf, bySureness, type IdOrigin, recordCandidates } from './judge-records.ts';
import { NamesIndex } from './names-index.ts';
import { isNamedIn, isRecordKind, tellingNames } from './telling-names.ts';

/** Records that are just as they were, and that nothing else could be: most of them at most builds, found fast. */
function matchUnchanged(
  lines: Ledger,
  records: readonly Authority[],
  ids: ReadonlyMap<string, string>,
): Map<Authority, Identity> {
  const byNames = new NamesIndex<Identity>();
  for (const line of lines) byNames.add(line.kind, line.names ?? [], line);
  const recordsByNames = new NamesIndex<Authority>();
  for (const record of records) recordsByNames.add(record.kind, tellingNames(record), record);
  const keyOf = new Map<string, string>();
  for (const [key, id] of ids) keyOf.set(id, key);
  const matched = new Map<Authority, Identity>();
  for (const { kind, names, value: record } of recordsByNames.alone()) {
    const line = byNames.find(kind, names);
    if (line === undefined || !isLive(line)) continue;
    if ((line.articles ?? []).every((id) => isNamedIn(record, keyOf.get(id)))) matched.set(record, line);
  }
  return matched;
}

/**
 * Which line of the ledger each record is, one to one: the one that is exactly as it was, else the one that shares
 * most names and articles. A record that is absent is new.
 *
 * @param ids permanent ids of the articles, by key
 */
export function matchRecords(
  ledger: Ledger,
  records: readonly Authority[],
  ids: ReadonlyMap<string, string>,
  origin: IdOrigin,
): Map<Authority, Identity> {
  const articlesOf: ArticlesOf = ({ namings }) => new Set(namings.flatMap(({ article }) => ids.get(article) ?? []));
  const lines = ledger.filter(({ kind }) => isRecordKind(kind));
  const matched = matchUnchanged(lines, records, ids);
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
