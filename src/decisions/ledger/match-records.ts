import type { Authority, Identity, Ledger, NameKind } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { compareCodes, identityKey, isLive } from './identity-key.ts';

/** Ids of the articles that name a record. */
export type ArticlesOf = (record: Authority) => ReadonlySet<string>;

/** The forms that tell a record from others, sorted: of a person, a lone surname does not where there is more. */
export function tellingNames({ kind, name, variants }: Authority): string[] {
  const forms = [...new Set([name, ...variants.map(({ form }) => form)])].sort();
  const full = forms.filter((form) => form.includes(' '));
  return kind === 'person' && full.length > 0 ? full : forms;
}

/** A record that may be the one of a line. */
export interface Candidate {
  readonly line: Identity;
  readonly record: Authority;
  /** 0 to 2: how much of their names the two share, and how many of the line's articles name the record. */
  readonly likeness: number;
}

/** Names and articles are all the same: the record as it was published last. */
const EXACT = 2;
/** What a record's own id counts where names and articles have changed. */
const SAME_ID = 0.5;

function weight({ line, record, likeness }: Candidate): number {
  return likeness === EXACT ? Number.POSITIVE_INFINITY : likeness + (line.id === record.id ? SAME_ID : 0);
}

/** The surest first; of equals the published before the gone, then by ids. */
function bySureness(a: Candidate, b: Candidate): number {
  const [first, second] = [weight(a), weight(b)];
  if (first !== second) return first > second ? -1 : 1;
  return (
    Number(isLive(b.line)) - Number(isLive(a.line)) ||
    Number(b.line.id === b.record.id) - Number(a.line.id === a.record.id) ||
    compareCodes(a.line.id, b.line.id) ||
    compareCodes(a.record.id, b.record.id)
  );
}

function judge(
  line: Identity,
  record: Authority,
  names: ReadonlySet<string>,
  articles: ReadonlySet<string>,
): Candidate[] {
  const before = new Set((line.names ?? []).map(foldName));
  const shared = [...before].filter((name) => names.has(name)).length;
  const sample = line.articles ?? [];
  const together = sample.filter((id) => articles.has(id)).length;
  // What was merged into another comes back only where it stands in the same articles: a namesake is not it.
  if (!isLive(line) && together === 0 && (line.to !== undefined || line.id !== record.id)) return [];
  return [
    { line, record, likeness: shared / (before.size + names.size - shared) + together / Math.max(sample.length, 1) },
  ];
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
    const names = new Set(tellingNames(record).map(foldName));
    const near = new Set([...names].flatMap((name) => byName.get(`${record.kind} ${name}`) ?? []));
    const articles = near.size === 0 ? new Set<string>() : articlesOf(record);
    return [...near].flatMap((line) => judge(line, record, names, articles));
  });
}

/**
 * Which line of the ledger each record is, one to one: the one that is exactly as it was, else the one that shares
 * most names and articles, where the same id counts too. A record that is absent is new.
 */
export function matchRecords(
  ledger: Ledger,
  records: readonly Authority[],
  articlesOf: ArticlesOf,
): Map<Authority, Identity> {
  const matched = new Map<Authority, Identity>();
  const used = new Set<string>();
  for (const { line, record } of recordCandidates(ledger, records, articlesOf).sort(bySureness)) {
    if (matched.has(record) || used.has(identityKey(line))) continue;
    matched.set(record, line);
    used.add(identityKey(line));
  }
  return matched;
}

/** Kinds of record; articles, events and topics are known again in other ways. */
export function isRecordKind(kind: Identity['kind']): kind is NameKind {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}
