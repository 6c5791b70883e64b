import type { Authority, Ledger, Reading } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { recordFinder } from './find-record.ts';
import { makeRecord } from './make-record.ts';
import { usesOf } from './split-record.ts';

/** Takes out what is no name: a whole record by its id or its name, or only one of its other written forms. */
export function rejectName(
  records: readonly Authority[],
  target: string,
  ledger: Ledger,
  readings: ReadonlyMap<string, Reading>,
): Authority[] {
  const found = recordFinder(records, ledger)(target);
  if (found === null) return [...records];
  const { record, form } = found;
  if (foldName(form) === foldName(record.name)) return records.filter((other) => other !== record);
  const left = usesOf(record, readings).filter((use) => foldName(use.form) !== foldName(form));
  return records.flatMap((other) =>
    other !== record ? [other] : left.length === 0 ? [] : [makeRecord(record, left, record.name)],
  );
}
