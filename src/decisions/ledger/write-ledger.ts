import type { Identity, Ledger } from '../../model.ts';

/** A line's fields in one order, whatever order they were made in. */
function ordered(line: Identity): Identity {
  const { kind, id, title, key, text, day, articles, names, to, reason, build, what, fields, into } = line;
  return { kind, id, title, key, text, day, articles, names, to, reason, build, what, fields, into };
}

/** The ledger as text: one line of JSON an identity, sorted, so that it merges well in version control. */
export function writeLedger(ledger: Ledger): string {
  return ledger.map((line) => `${JSON.stringify(ordered(line))}\n`).join('');
}
