import type { Identity, IdentityRef } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { identityKey, isLive } from './identity-key.ts';
import type { LiveLine } from './live-lines.ts';
import { isRecordKind } from './match-records.ts';

/** What makes an event or a record up: its reports, or its names. */
function partsOf({ kind, articles = [], names = [] }: LiveLine): readonly string[] {
  if (kind === 'event') return articles;
  return isRecordKind(kind) ? names.map(foldName) : [];
}

/**
 * Where parts went that an event or a record had when it was published last: to others that are published now. A
 * name that it still has went nowhere, even where a namesake has it too.
 */
export function wentElsewhere(
  before: ReadonlyMap<string, Identity>,
  live: readonly LiveLine[],
): (line: LiveLine) => IdentityRef[] {
  const holders = new Map<string, LiveLine[]>();
  for (const line of live)
    for (const part of partsOf(line)) {
      const key = `${line.kind} ${part}`;
      holders.set(key, [...(holders.get(key) ?? []), line]);
    }
  return (line) => {
    const last = before.get(identityKey(line));
    if (last === undefined || !isLive(last)) return [];
    const own = new Set(partsOf(line));
    const lost = partsOf(last).filter((part) => !own.has(part));
    const refs = lost.flatMap((part) => holders.get(`${line.kind} ${part}`) ?? []);
    const isNew = (ref: LiveLine): boolean => !before.has(identityKey(ref)) || line.kind === 'event';
    return [...new Set(refs.filter(isNew))].map(({ kind, id }) => ({ kind, id }));
  };
}
