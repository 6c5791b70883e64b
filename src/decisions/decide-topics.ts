import type { Assignment, Problem, Topic } from '../model.ts';
import { slug } from '../slug.ts';
import type { FindArticles } from './article-targets.ts';
import { decisionRule, type Decisions } from './decision.ts';
import { gone } from './decision-problems.ts';
import { findOverruled } from './find-overruled.ts';
import { foldName } from './fold-name.ts';

/** A subject of a vocabulary that the archive may use. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly broader: string | null;
}

/** Topics as the editor wants them. */
export interface DecidedTopics {
  readonly topics: readonly Topic[];
  readonly byArticle: ReadonlyMap<string, readonly Assignment[]>;
  readonly problems: readonly Problem[];
}

/** Topics by id and by name; what neither the archive nor the vocabulary has is a new theme of the archive's own. */
function topicFinder(topics: readonly Topic[], vocabulary: ReadonlyMap<string, Subject>): (target: string) => Topic {
  const subjects = [...vocabulary.values()].map(({ id, name, broader }) => ({ id, label: name, broader }));
  const known = new Map<string, Topic>();
  for (const topic of [...subjects, ...topics]) known.set(topic.id, topic).set(foldName(topic.label), topic);
  return (target) =>
    known.get(target) ?? known.get(foldName(target)) ?? { id: `theme:${slug(target)}`, label: target, broader: null };
}

/** The topics given, and all above them, by id. */
function inUse(byArticle: DecidedTopics['byArticle'], find: (target: string) => Topic): Topic[] {
  const used = new Map<string, Topic>();
  const use = (topic: Topic): void => {
    if (used.has(topic.id)) return;
    used.set(topic.id, topic);
    if (topic.broader !== null) use(find(topic.broader));
  };
  for (const assignments of byArticle.values()) for (const { topic } of assignments) use(find(topic));
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Adds topics to articles and drops them, as an editor decided; topics nothing is about any more are left out. */
export function decideTopics(
  decisions: Decisions,
  assigned: Pick<DecidedTopics, 'topics' | 'byArticle'>,
  vocabulary: ReadonlyMap<string, Subject>,
  findArticles: FindArticles,
): DecidedTopics {
  if (decisions.topic.length === 0) return { ...assigned, problems: [] };
  const added = decisions.topic.flatMap(({ add }) => add.map(topicFinder(assigned.topics, vocabulary)));
  const find = topicFinder([...assigned.topics, ...added], vocabulary);
  const byArticle = new Map(assigned.byArticle);
  for (const { topic: target, add, drop } of decisions.topic)
    for (const key of findArticles(target)) {
      const before = byArticle.get(key);
      if (before === undefined) continue;
      const changed = new Set([...add, ...drop].map((name) => find(name).id));
      const given = add.map(
        (name): Assignment => ({ topic: find(name).id, score: 1, rule: decisionRule, evidence: [] }),
      );
      byArticle.set(key, [...given, ...before.filter(({ topic }) => !changed.has(topic))]);
    }
  return {
    topics: inUse(byArticle, find),
    byArticle,
    problems: [
      ...decisions.topic.flatMap(({ topic, at }) =>
        findArticles(topic).length > 0 ? [] : [gone(at, topic, 'article', findArticles.near(topic))],
      ),
      ...findOverruled(
        decisions.topic.flatMap(({ topic, at, ...changes }) =>
          (['add', 'drop'] as const).flatMap((value) =>
            changes[value].map((name) => ({
              to: `${find(name).id} of ${findArticles(topic).join() || topic}`,
              value,
              what: 'topic',
              at,
            })),
          ),
        ),
      ),
    ],
  };
}
