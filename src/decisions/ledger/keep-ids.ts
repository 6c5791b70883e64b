import type { Archive, Event, History, Identity, IdentityRef, Ledger } from '../../model.ts';
import { compareLines } from './compare-lines.ts';
import { latestBuild, makeHistory } from './history.ts';
import { identityKey, isLive, sortLines } from './identity-key.ts';
import { IdentityMap } from './identity-map.ts';
import { keepEventIds } from './keep-event-ids.ts';
import { keepRecordIds } from './keep-record-ids.ts';
import { type LiveLine, liveLines } from './live-lines.ts';
import { NOT_NAMED, type Retired, retireFrom } from './retire.ts';
import { wentElsewhere } from './went-elsewhere.ts';

/** Events and records get their permanent ids, but for records that `have` theirs; articles and topics came with them. */
function withIds(ledger: Ledger, archive: Archive, have: Archive['authorities'] | undefined): Archive {
  const ids = new Map([...archive.entries].map(([key, { id }]) => [key, id]));
  const events = keepEventIds(ledger, archive.events, ids);
  const eventOf = new Map(events.flatMap(({ id, reports }: Event) => reports.map((key) => [key, id] as const)));
  return {
    ...archive,
    events,
    authorities:
      archive.authorities === have ? archive.authorities : keepRecordIds(ledger, archive.authorities, ids, 'given'),
    entries: new Map([...archive.entries].map(([key, entry]) => [key, { ...entry, event: eventOf.get(key)! }])),
  };
}

/** Lines of what an editor withdrew that this ledger never saw: an archive may have come without its own. */
function neverPublished(archive: Archive, known: IdentityMap<Identity>): Identity[] {
  const lines = new Map<string, Identity>();
  for (const fate of archive.fates)
    if (fate.status === 'withdrawn' && !known.has({ kind: 'article', id: fate.article }) && !lines.has(fate.article))
      lines.set(fate.article, {
        kind: 'article',
        id: fate.article,
        title: fate.article,
        key: fate.key,
        build: 0,
        what: 'new',
      });
  return [...lines.values()];
}

/** Ends a line that is published no more. */
function end(line: Identity, retired: Retired, build: number): Identity {
  const { fields: _fields, into: _into, ...rest } = line;
  if ('to' in retired) return { ...rest, to: retired.to, build, what: 'merged' };
  const { reason, byEditor } = retired;
  return { ...rest, ...(byEditor === true && { title: line.id }), reason, build, what: 'withdrawn' };
}

/**
 * Old addresses lead straight to the last place, however often what they led to was merged again. Where two copies of an
 * archive each merged one of two into the other, and version control joined their lines, neither leads anywhere.
 */
function straighten(retired: readonly Identity[]): Identity[] {
  const next = new Map(retired.flatMap((line) => (line.to === undefined ? [] : [[identityKey(line), line.to]])));
  const last = (ref: IdentityRef, passed: readonly string[] = []): IdentityRef | undefined => {
    const key = identityKey(ref);
    const further = next.get(key);
    if (further === undefined) return ref;
    return passed.includes(key) ? undefined : last(further, [...passed, key]);
  };
  return retired.map((line) => {
    if (line.to === undefined) return line;
    const to = last(line.to);
    return to === undefined ? { ...line, to, reason: NOT_NAMED, what: 'withdrawn' } : { ...line, to };
  });
}

/** The ledger after this archive; lines that nothing happened to stay as they are. */
function nextLedger(ledger: Ledger, archive: Archive): Ledger {
  const before = new IdentityMap<Identity>();
  for (const line of ledger) before.set(line, line);
  const live = liveLines(archive, before);
  const lives = new IdentityMap<LiveLine>();
  for (const line of live) lives.set(line, line);
  const retire = retireFrom(archive);
  const build = latestBuild(ledger) + 1;
  const gone = [...ledger, ...neverPublished(archive, before)].filter((line) => !lives.has(line));
  const retired = gone.map((line) => (isLive(line) ? end(line, retire(line), build) : line));
  const elsewhere = wentElsewhere(before, live);
  const kept = live.map((line) => compareLines(before.get(line), line, elsewhere(line), build));
  return sortLines([...kept, ...straighten(retired)]);
}

/**
 * Gives an archive its permanent ids and its history. Pure: the ledger after it is in the history, to be written when
 * the site is. The same archive with that ledger gives the same again.
 *
 * @param records with their permanent ids: where the archive's are these very ones, they are not looked up again
 */
export function keepIds(
  ledger: Ledger,
  archive: Omit<Archive, 'history'>,
  records?: Archive['authorities'],
): Archive & { readonly history: History } {
  const kept = withIds(ledger, archive, records);
  return { ...kept, history: makeHistory(nextLedger(ledger, kept)) };
}
