import type { Identity, IdentityRef } from '../../model.ts';

/** What tells an identity from all others. */
export function identityKey({ kind, id }: IdentityRef): string {
  return `${kind} ${id}`;
}

/** The order of the ledger: by kind and id in code units, so that no locale decides. */
export function sortLines(lines: readonly Identity[]): Identity[] {
  return lines.toSorted((a, b) => (identityKey(a) < identityKey(b) ? -1 : 1));
}

/** Whether an identity is published, and not merged into another or withdrawn. */
export function isLive({ to, reason }: Identity): boolean {
  return to === undefined && reason === undefined;
}

/** Gives an id that nobody has or ever had: the wished one, else with a number behind it. Takes it. */
export function takeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let n = 2; taken.has(id); n++) id = `${wished}-${n}`;
  taken.add(id);
  return id;
}
