import type { Archive, Change, History, Identity, Ledger } from '../../model.ts';
import { isLive } from './identity-key.ts';

/** Number of the latest build that changed something; 0 before the first. */
export function latestBuild(ledger: Ledger): number {
  return ledger.reduce((latest, { build }) => Math.max(latest, build), 0);
}

/** One for all: the first build of a large archive has a hundred thousand changes. */
const none: readonly never[] = [];

function toChange({ kind, id, what, title, fields = none, into = none, to, reason }: Identity): Change {
  return { kind, id, what, title, fields, into: to === undefined ? into : [to], reason: reason ?? null };
}

/** What a ledger tells readers: where old addresses lead, and what the latest build that changed something did. */
export function makeHistory(ledger: Ledger): History {
  const latest = latestBuild(ledger);
  const gone = ledger.filter((line) => !isLive(line));
  return {
    redirects: gone.flatMap(({ kind, id, title, to }) => (to === undefined ? [] : [{ kind, id, title, to }])),
    tombstones: gone.flatMap(({ kind, id, title, reason }) =>
      reason === undefined ? [] : [{ kind, id, title, reason }],
    ),
    changes: ledger.filter(({ build }) => build === latest).map(toChange),
    build: latest,
    ledger,
  };
}

/** The changes that an archive brings over the ledger before it; none where it is as the last build left it. */
export function changesSince(before: Ledger, { history }: Pick<Archive, 'history'>): readonly Change[] {
  return history !== undefined && history.build > latestBuild(before) ? history.changes : none;
}
