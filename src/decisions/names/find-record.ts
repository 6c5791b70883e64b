import { meantByAddress } from '../../meant-by-address.ts';
import type { Authority, Identity, Ledger } from '../../model.ts';
import { foldName } from '../fold-name.ts';

/** A record that a decision means, and by which of its forms it is meant. */
export interface FoundRecord {
  readonly record: Authority;
  readonly form: string;
}

/** The record of an id (`john-smith`, `person:john-smith` where several kinds share it), its page's address, or a written name. */
export type FindRecord = (target: string) => FoundRecord | null;

/** A form that is a record's own name stands before one that is a variant; then the record that is named most. */
function byNearness(name: string) {
  const isOwn = (record: Authority): number => Number(foldName(record.name) === name);
  return (a: Authority, b: Authority): number =>
    isOwn(b) - isOwn(a) || b.namings.length - a.namings.length || (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1);
}

interface RecordIndex {
  readonly byId: ReadonlyMap<string, Authority>;
  readonly byForm: ReadonlyMap<string, ReadonlySet<Authority>>;
  /** Lines of the ledger by id. */
  readonly known: ReadonlyMap<string, Identity>;
}

function indexRecords(records: readonly Authority[], ledger: Ledger): RecordIndex {
  const byId = new Map<string, Authority>();
  const byForm = new Map<string, Set<Authority>>();
  for (const record of records) {
    byId.set(`${record.kind}:${record.id}`, record);
    if (!byId.has(record.id)) byId.set(record.id, record);
    for (const form of [record.name, ...record.variants.map((variant) => variant.form)])
      byForm.set(foldName(form), (byForm.get(foldName(form)) ?? new Set()).add(record));
  }
  const known = new Map<string, Identity>();
  for (const line of ledger)
    if (line.names !== undefined) known.set(line.id, line).set(`${line.kind}:${line.id}`, line);
  return { byId, byForm, known };
}

/**
 * An id that the records no longer have is looked up in the ledger and found by the names it had. The index is made
 * when it is first asked, for most builds ask nothing.
 */
export function recordFinder(records: readonly Authority[], ledger: Ledger): FindRecord {
  let index: RecordIndex | undefined;
  return (target) => {
    const { byId, byForm, known } = (index ??= indexRecords(records, ledger));
    const byName = (name: string): FoundRecord | null => {
      const folded = foldName(name);
      const [record] = [...(byForm.get(folded) ?? [])].sort(byNearness(folded));
      return record === undefined ? null : { record, form: name };
    };
    const id = idAt(target) ?? target;
    const record = byId.get(id);
    if (record !== undefined) return { record, form: record.name };
    const before = known.get(id);
    const forms = before === undefined ? [target] : [before.title, ...(before.names ?? [])];
    return forms.map(byName).find((found) => found !== null) ?? null;
  };
}

function idAt(address: string): string | undefined {
  const meant = meantByAddress(address);
  return meant === null ? undefined : `${meant.kind}:${meant.id}`;
}
