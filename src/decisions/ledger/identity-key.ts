import type { Identity, IdentityRef } from '../../model.ts';

/** What tells an identity from all others. */
export function identityKey({ kind, id }: IdentityRef): string {
  return `${kind} ${id}`;
}

/** Code-unit order: the same on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of the ledger: by kind and id in code units, so that no locale decides. */
export function sortLines(lines: readonly Identity[]): Identity[] {
  const byKind = new Map<string, Identity[]>();
  for (const line of lines) {
    const same = byKind.get(line.kind);
    if (same === undefined) byKind.set(line.kind, [line]);
    else same.push(line);
  }
  // Those of one kind mostly come in order, which sorting them alone makes use of.
  return [...byKind.keys()]
    .sort(compareCodes)
    .flatMap((kind) => byKind.get(kind)!.sort((a, b) => compareCodes(a.id, b.id)));
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
