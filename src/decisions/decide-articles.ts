import type { Article, Inferred, Problem, Reading } from '../model.ts';
import type { FindArticles } from './article-targets.ts';
import { type Decision, decisionRule, type Decisions } from './decision.ts';
import { gone } from './decision-problems.ts';
import { findOverruled, type Given } from './find-overruled.ts';
import { findVoid } from './find-void.ts';

/** The articles that stay, as the editor wants them. */
export interface DecidedArticles {
  readonly readings: readonly Reading[];
  /** Reasons of the withdrawn, by article key. */
  readonly withdrawn: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const decided = <T>(value: T): Inferred<T> => ({ value, certainty: 'stated', rule: decisionRule, evidence: [] });

/** An article with what a decision sets. A set day stands alone: a claim of the text might make it narrower. */
function set(article: Article, { title, published, outlet }: Decision<'set'>): Article {
  return {
    ...article,
    ...(title !== undefined && { headline: decided(title) }),
    ...(outlet !== undefined && { outlet: decided(outlet) }),
    ...(published !== undefined && { claims: [decided(published)] }),
  };
}

/** Every value that decisions give to articles, in the order they are written. */
function given({ set, withdraw }: Decisions, find: FindArticles): Given[] {
  const to = (target: string, what: string): string => `${what} of ${find(target).join() || target}`;
  return [
    ...set.flatMap(({ set: target, at, ...values }) =>
      Object.entries(values).flatMap(([what, value]) =>
        value === undefined ? [] : [{ to: to(target, what), value, what: nameOf[what] ?? what, at }],
      ),
    ),
    ...withdraw.map(({ withdraw: target, reason, at }) => ({
      to: to(target, 'reason'),
      value: reason,
      what: 'withdrawal',
      at,
    })),
  ];
}

const nameOf: Readonly<Record<string, string>> = { published: 'day of publication' };

/** Takes withdrawn articles out and sets titles, days of publication and outlets; the last decision on a value holds. */
export function decideArticles(
  decisions: Decisions,
  readings: readonly Reading[],
  find: FindArticles,
): DecidedArticles {
  const withdrawn = new Map(
    decisions.withdraw.flatMap(({ withdraw, reason }) => find(withdraw).map((key) => [key, reason] as const)),
  );
  const settings = new Map<string, Decision<'set'>[]>();
  for (const decision of decisions.set)
    for (const key of find(decision.set)) settings.set(key, [...(settings.get(key) ?? []), decision]);
  const targets = [
    ...decisions.withdraw.map(({ withdraw, at }) => ({ target: withdraw, at })),
    ...decisions.set.map((decision) => ({ target: decision.set, at: decision.at })),
  ];
  return {
    readings: readings
      .filter(({ article }) => !withdrawn.has(article.key))
      .map((reading) => {
        const own = settings.get(reading.article.key);
        if (own === undefined) return reading;
        // What was read from the article as it was is read anew.
        const { topicEvidence: _evidence, digest: _digest, ...rest } = reading;
        return { ...rest, article: own.reduce(set, reading.article) };
      }),
    withdrawn,
    problems: [
      ...targets.flatMap(({ target, at }) =>
        find(target).length > 0 ? [] : [gone(at, target, 'article', find.near(target))],
      ),
      ...findOverruled(given(decisions, find)),
      ...findVoid(decisions, find),
    ],
  };
}
