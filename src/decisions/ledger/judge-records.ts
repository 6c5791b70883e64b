import type { Authority, Identity, Ledger } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { compareCodes, isLive } from './identity-key.ts';
import { tellingNames } from './telling-names.ts';

/** Ids of the articles that name a record. */
export type ArticlesOf = (record: Authority) => ReadonlySet<string>;

/** A record that may be the one of a line. */
export interface Candidate {
  readonly line: Identity;
  readonly record: Authority;
  /** 0 to 2: how much of their names the two share, and how many of the line's articles name the record. */
  readonly likeness: number;
  /** All names and articles are the same: it is the record as it was published last. */
  readonly exact: boolean;
}

/**
 * What it counts that a record came with the id of a line. Made from its name, an id is a clue and no more; given by
 * the ledger, it outweighs all likeness.
 */
export const idWeights = { made: 0.25, given: 3 } as const;

/** Where the ids of records come from. */
export type IdOrigin = keyof typeof idWeights;

/** The surest first; of equals the published before the gone, then by ids. */
export function bySureness(origin: IdOrigin): (a: Candidate, b: Candidate) => number {
  const hasId = ({ line, record }: Candidate): number => Number(line.id === record.id);
  const sureness = (candidate: Candidate): number => candidate.likeness + hasId(candidate) * idWeights[origin];
  return (a, b) =>
    Number(b.exact) - Number(a.exact) ||
    (a.exact ? 0 : sureness(b) - sureness(a)) ||
    Number(isLive(b.line)) - Number(isLive(a.line)) ||
    hasId(b) - hasId(a) ||
    compareCodes(a.line.id, b.line.id) ||
    compareCodes(a.record.id, b.record.id);
}

/** A record's telling names as they are compared, with how often each is written. */
function countNames(record: Authority): Map<string, number> {
  const counts = new Map(tellingNames(record).map((form) => [foldName(form), 0]));
  for (const { form, count } of record.variants) {
    const before = counts.get(foldName(form));
    if (before !== undefined) counts.set(foldName(form), before + count);
  }
  return counts;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

function judge(
  line: Identity,
  record: Authority,
  names: ReadonlyMap<string, number>,
  articles: ReadonlySet<string>,
): Candidate[] {
  const before = new Set((line.names ?? []).map(foldName));
  const shared = [...before].filter((name) => names.has(name));
  const sample = line.articles ?? [];
  const together = sample.filter((id) => articles.has(id)).length;
  // What was merged into another comes back only where it stands in the same articles: a namesake is not it.
  if (!isLive(line) && together === 0 && (line.to !== undefined || line.id !== record.id)) return [];
  // Of the record as often as the names are written: where two are merged, the one that is named more goes on.
  const ofRecord = sum(shared.map((name) => names.get(name) ?? 0)) / Math.max(sum(names.values()), 1);
  const likeness = (shared.length / before.size + ofRecord) / 2 + together / Math.max(sample.length, 1);
  const exact = shared.length === before.size && before.size === names.size && together === sample.length;
  return [{ line, record, likeness, exact }];
}

/** Every line of a record's kind that shares one of its names, with how well the two fit. */
export function recordCandidates(lines: Ledger, records: readonly Authority[], articlesOf: ArticlesOf): Candidate[] {
  const byName = new Map<string, Identity[]>();
  for (const line of lines)
    for (const form of new Set((line.names ?? []).map(foldName))) {
      const name = `${line.kind} ${form}`;
      const near = byName.get(name);
      if (near === undefined) byName.set(name, [line]);
      else near.push(line);
    }
  return records.flatMap((record) => {
    const names = countNames(record);
    const near = new Set([...names.keys()].flatMap((name) => byName.get(`${record.kind} ${name}`) ?? []));
    const articles = near.size === 0 ? new Set<string>() : articlesOf(record);
    return [...near].flatMap((line) => judge(line, record, names, articles));
  });
}
