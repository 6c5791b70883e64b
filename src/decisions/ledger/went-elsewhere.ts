import type { Identity, IdentityRef } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { isLive } from './identity-key.ts';
import type { IdentityMap } from './identity-map.ts';
import type { LiveLine } from './live-lines.ts';
import { isRecordKind } from './telling-names.ts';

/** What makes an event or a record up: its reports, or its names. */
function partsOf({ kind, articles = [], names = [] }: LiveLine): readonly string[] {
  if (kind === 'event') return articles;
  return isRecordKind(kind) ? names.map(foldName) : [];
}

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);

/** Most are made up as they were: a look at the lists saves folding every name. */
function hasSame(last: LiveLine, line: LiveLine): boolean {
  return same(last.names, line.names) && (line.kind !== 'event' || same(last.articles, line.articles));
}

/**
 * Where parts went that an event or a record had when it was published last: to others that are published now. A
 * name that it still has went nowhere, even where a namesake has it too.
 */
export function wentElsewhere(
  before: IdentityMap<Identity>,
  live: readonly LiveLine[],
): (line: LiveLine) => IdentityRef[] {
  const lostBy = (line: LiveLine): string[] => {
    const last = before.get(line);
    if (last === undefined || !isLive(last) || hasSame(last, line)) return [];
    const own = new Set(partsOf(line));
    return partsOf(last)
      .filter((part) => !own.has(part))
      .map((part) => `${line.kind} ${part}`);
  };
  const lost = new Map<LiveLine, readonly string[]>();
  for (const line of live) {
    const parts = lostBy(line);
    if (parts.length > 0) lost.set(line, parts);
  }
  const holders = holdersOf(new Set([...lost.values()].flat()), live);
  const isNew = (ref: LiveLine): boolean => ref.kind === 'event' || !before.has(ref);
  return (line) => {
    const parts = lost.get(line);
    if (parts === undefined) return [];
    const refs = parts.flatMap((part) => holders.get(part) ?? []);
    return [...new Set(refs.filter(isNew))].map(({ kind, id }) => ({ kind, id }));
  };
}

/** Who has each of the parts that someone lost. */
function holdersOf(lost: ReadonlySet<string>, live: readonly LiveLine[]): Map<string, LiveLine[]> {
  const holders = new Map<string, LiveLine[]>();
  if (lost.size === 0) return holders;
  for (const line of live)
    for (const part of partsOf(line)) {
      const key = `${line.kind} ${part}`;
      if (lost.has(key)) holders.set(key, [...(holders.get(key) ?? []), line]);
    }
  return holders;
}
