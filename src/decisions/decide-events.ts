import type { Edtf, Event, Inferred, Problem, Reading } from '../model.ts';
import type { FindArticles } from './article-targets.ts';
import type { Decisions } from './decision.ts';
import { contradiction, gone } from './decision-problems.ts';
import { divideReports, eventOf } from './events/split-event.ts';
import { openQuestions } from './events/open-questions.ts';
import { joinGroups, partition, type Together } from './join-groups.ts';

/** Events as the editor wants them. */
export interface DecidedEvents {
  readonly events: readonly Event[];
  readonly problems: readonly Problem[];
}

type Published = ReadonlyMap<string, Inferred<Edtf>>;

/** Reports in order of publication, the undated last. */
function inOrder(reports: readonly string[], published: Published): string[] {
  const dayOf = (key: string): string => published.get(key)?.value ?? '9999';
  return reports.toSorted((a, b) => (`${dayOf(a)} ${a}` < `${dayOf(b)} ${b}` ? -1 : 1));
}

/** Events that decisions make one are one group. */
function groupTouched(events: readonly Event[], eventIdOf: ReadonlyMap<string, string>, one: readonly Together[]) {
  const together = one.map(({ members, at }) => ({ members: members.flatMap((key) => eventIdOf.get(key) ?? []), at }));
  const { groupOf } = joinGroups(together, []);
  const byId = new Map(events.map((event) => [event.id, event]));
  return events
    .filter(({ id }) => groupOf(id)[0] === id)
    .map(({ id }) => groupOf(id).map((member) => byId.get(member)!));
}

/** The event that a group keeps the title and the id of: the one of most reports, else the first by id. */
function largest(group: readonly Event[]): Event {
  return group.toSorted((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))[0]!;
}

/**
 * Joins and splits events as an editor decided. Joining is transitive and joins all the reports of both; splitting
 * puts each report that no decision names with the one most like it.
 */
export function decideEvents(
  decisions: Decisions,
  events: readonly Event[],
  readings: readonly Reading[],
  published: Published,
  find: FindArticles,
): DecidedEvents {
  const readingOf = new Map(readings.map((reading) => [reading.article.key, reading]));
  const eventIdOf = new Map(events.flatMap(({ id, reports }) => reports.map((key) => [key, id] as const)));
  const keys = (members: readonly string[]): string[] => members.flatMap((target) => find(target).slice(0, 1));
  const one = decisions['one-event'].map(({ 'one-event': members, at }) => ({ members: keys(members), at }));
  const notOne = decisions['not-one-event'].map(({ 'not-one-event': members, at }) => ({ members: keys(members), at }));
  const joined = joinGroups(one, notOne);
  const possible = one.map(({ members, at }) => ({
    members: members.filter((key) => joined.groupOf(members[0]!).includes(key)),
    at,
  }));
  const named = [...new Set(notOne.flatMap(({ members }) => members))];
  const targets = [
    ...decisions['one-event'].flatMap(({ 'one-event': members, at }) => members.map((target) => ({ target, at }))),
    ...decisions['not-one-event'].flatMap(({ 'not-one-event': all, at }) => all.map((target) => ({ target, at }))),
  ];
  const decided = groupTouched(events, eventIdOf, possible).flatMap((group): Event[] => {
    const from = largest(group);
    const reports =
      group.length === 1
        ? from.reports
        : inOrder(
            group.flatMap((event) => event.reports),
            published,
          );
    const parts = partition(
      named.filter((key) => reports.includes(key)),
      joined,
    ).map((part) => part.flatMap((key) => joined.groupOf(key)).filter((key) => reports.includes(key)));
    if (parts.length < 2) return [{ ...from, reports }];
    return divideReports(reports, parts, joined.groupOf, readingOf).map((part) => eventOf(part, from, readingOf));
  });
  return {
    events: openQuestions(decided, [...one, ...notOne]).sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [
      ...targets.flatMap(({ target, at }) =>
        find(target).length > 0 ? [] : [gone(at, target, 'article', find.near(target))],
      ),
      ...joined.contradictions.map(({ at, other, members }) => contradiction(at, other, members)),
    ],
  };
}
