import type { Problem } from '../model.ts';
import type { Place } from '../yaml-source.ts';
import type { FindArticles } from './article-targets.ts';
import type { Decisions } from './decision.ts';
import { ofWithdrawn } from './decision-problems.ts';

/** Every article that is decided on other than to withdraw it, as it is written. */
function targetsOf({ set, topic, ...events }: Decisions): { readonly target: string; readonly at: Place }[] {
  return [
    ...set.map(({ set: target, at }) => ({ target, at })),
    ...topic.map(({ topic: target, at }) => ({ target, at })),
    ...events['one-event'].flatMap(({ 'one-event': all, at }) => all.map((target) => ({ target, at }))),
    ...events['not-one-event'].flatMap(({ 'not-one-event': all, at }) => all.map((target) => ({ target, at }))),
  ];
}

/** The decisions on articles that another one withdraws, each told at its line. */
export function findVoid(decisions: Decisions, find: FindArticles): Problem[] {
  const withdrawnAt = new Map(
    decisions.withdraw.flatMap(({ withdraw, at }) => find(withdraw).map((key) => [key, at] as const)),
  );
  if (withdrawnAt.size === 0) return [];
  return targetsOf(decisions).flatMap(({ target, at }) => {
    // Of a file of many records some may be left.
    const ends = find(target).map((key) => withdrawnAt.get(key));
    const [first] = ends;
    return first === undefined || ends.includes(undefined) ? [] : [ofWithdrawn(at, first, target)];
  });
}
