import type { Authority, Ledger, Problem, Reading } from '../model.ts';
import type { Decisions } from './decision.ts';
import { contradiction, gone, renamesRejected } from './decision-problems.ts';
import { findOverruled } from './find-overruled.ts';
import type { Place } from '../yaml-source.ts';
import { type Joined, joinGroups, type Together } from './join-groups.ts';
import { type FindRecord, recordFinder } from './names/find-record.ts';
import { mergeRecords } from './names/merge-records.ts';
import { rejectName } from './names/reject-name.ts';
import { splitNames } from './names/split-names.ts';

/** Records as the editor wants them. */
export interface DecidedNames {
  readonly authorities: readonly Authority[];
  readonly problems: readonly Problem[];
}

const keyOf = ({ kind, id }: Authority): string => `${kind}:${id}`;

/** What decisions join or keep apart, in records' keys; targets that are gone are left out. */
function inRecords(together: readonly Together[], find: FindRecord): Together[] {
  return together.map(({ members, at }) => ({
    members: members.flatMap((target) => {
      const found = find(target);
      return found === null ? [] : [keyOf(found.record)];
    }),
    at,
  }));
}

/** Makes one record of each group, in the place of its first; one that is alone and as it `came` has nothing to merge. */
function merge(records: readonly Authority[], joined: Joined, came: ReadonlySet<Authority>): Authority[] {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return records.flatMap((record) => {
    const group = joined.groupOf(keyOf(record));
    if (group[0] !== keyOf(record)) return [];
    if (group.length === 1 && came.has(record)) return [record];
    const [first = record, ...others] = group.map((key) => byKey.get(key)!);
    return [mergeRecords([first, ...others])];
  });
}

/** Doubts that still stand: about records that are there, other than itself, and that nobody has settled. */
function settleDoubts(records: readonly Authority[], joined: Joined): Authority[] {
  const nowOf = new Map(
    records.flatMap((record) => joined.groupOf(keyOf(record)).map((key) => [key, record] as const)),
  );
  return records.map((record) => {
    const others = record.maybeSame.flatMap((id) => nowOf.get(`${record.kind}:${id}`) ?? []);
    const open = others.filter((other) => other !== record && joined.apart(keyOf(record), keyOf(other)) === null);
    return { ...record, maybeSame: [...new Set(open.map(({ id }) => id))].sort() };
  });
}

const byId = (a: Authority, b: Authority): number =>
  a.id === b.id ? (a.kind < b.kind ? -1 : 1) : a.id < b.id ? -1 : 1;

/**
 * Splits, merges, rejects and renames records as an editor decided. Of records made one, the one written first keeps
 * its id and name. `records` have their permanent ids where the ledger knows them; where nothing is decided they are
 * given back as they are.
 */
export function decideNames(
  decisions: Decisions,
  records: readonly Authority[],
  readings: readonly Reading[],
  ledger: Ledger,
): DecidedNames {
  const { reject, rename } = decisions;
  if ([decisions.same, decisions['not-same'], reject, rename].every(({ length }) => length === 0))
    return { authorities: records, problems: [] };
  const same = decisions.same.map(({ same: members, at }) => ({ members, at }));
  const notSame = decisions['not-same'].map(({ 'not-same': members, at }) => ({ members, at }));
  const readingOf = new Map(readings.map((reading) => [reading.article.key, reading]));
  const find = recordFinder(records, ledger);
  const written = joinGroups(same, notSame);
  const split = splitNames(
    records,
    notSame.flatMap(({ members }) => members),
    same.map(({ members }) => members),
    written,
    find,
    readingOf,
  );
  const findPart = recordFinder(split, ledger);
  const joined = joinGroups(inRecords(same, findPart), inRecords(notSame, findPart));
  const merged = merge(split, joined, new Set(records));
  const rejected = reject.reduce((left, { reject }) => rejectName(left, reject, ledger, readingOf), merged);
  const findLeft = recordFinder(rejected, ledger);
  const names = new Map(rename.map(({ rename, to }) => [findLeft(rename)?.record, to]));
  const renamed = rejected.map((record) => ({ ...record, name: names.get(record) ?? record.name }));
  const renames = rename.flatMap(({ rename: target, to, at }) => {
    const record = findLeft(target)?.record;
    return record === undefined ? [] : [{ to: keyOf(record), value: to, what: 'name', at }];
  });
  const ofRejected = rename.flatMap(({ rename: target, at }) => {
    const record = find(target)?.record;
    const other = reject.find((one) => record !== undefined && find(one.reject)?.record === record);
    return other === undefined || findLeft(target) !== null ? [] : [renamesRejected(at, other.at, target)];
  });
  /** As the decision at that place writes it: ids change as records become one. */
  const inWords = (key: string, place: Place): string =>
    same
      .find(({ at }) => at === place)
      ?.members.find((target) => {
        const found = findPart(target);
        return found !== null && keyOf(found.record) === key;
      }) ?? key;
  const targets = [
    ...[...same, ...notSame].flatMap(({ members, at }) => members.map((target) => ({ target, at }))),
    ...reject.map(({ reject, at }) => ({ target: reject, at })),
    ...rename.map(({ rename, at }) => ({ target: rename, at })),
  ];
  return {
    authorities: settleDoubts(renamed, joined).sort(byId),
    problems: [
      ...targets.flatMap(({ target, at }) => (find(target) === null ? [gone(at, target, 'record')] : [])),
      ...(joined.contradictions.length > 0 ? joined : written).contradictions.map(({ at, other, members: [a, b] }) =>
        contradiction(at, other, [inWords(a, at), inWords(b, at)]),
      ),
      ...findOverruled(renames),
      ...ofRejected,
    ],
  };
}
