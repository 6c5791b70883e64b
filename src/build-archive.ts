import { articleId } from './article-id.ts';
import { eventDay } from './dates/event-day.ts';
import { findDateContradictions, resolveDays, settleFromEvents, settlePublished } from './dates/settle-dates.ts';
import { findReprints } from './events/find-reprints.ts';
import { groupEvents } from './events/group-events.ts';
import type { Archive, Entry, Reading } from './model.ts';
import { resolveNames } from './names/resolve-names.ts';
import { accountFor } from './read/account-for.ts';
import { foldDuplicates, type Folded } from './read/fold-duplicates.ts';
import { readArticle } from './read-article.ts';
import type { SeedFolder } from './read/read-seeds.ts';
import { assignTopics } from './topics/assign-topics.ts';

/** Called when a stage begins, with its name. */
export type OnStage = (stage: string) => void;

/**
 * The whole way of the data: a folder of seeds to an archive ready to be shown. Pure; the order of
 * the seeds does not matter.
 *
 * @example const archive = buildArchive(await readSeeds('seeds'));
 */
export function buildArchive(folder: SeedFolder, onStage: OnStage = () => {}): Archive {
  onStage('read articles');
  const folded = foldDuplicates(folder.seeds);
  return gatherArchive(folder, folded, folded.kept.map(readArticle), onStage);
}

/** The second half: what each article says by itself to what they say together. */
export function gatherArchive(
  folder: SeedFolder,
  { duplicates }: Folded,
  readings: readonly Reading[],
  onStage: OnStage,
): Archive {
  onStage('resolve names');
  const authorities = resolveNames(readings);
  onStage('group events');
  const claimed = settlePublished(readings);
  const groups = groupEvents(readings, authorities, claimed);
  const reprints = findReprints(readings, claimed);
  onStage('settle dates');
  const published = settleFromEvents(claimed, readings, groups);
  const readingOf = new Map(readings.map((reading) => [reading.article.key, reading]));
  const dated = (key: string) => ({ reading: readingOf.get(key)!, published: published.get(key) ?? null });
  const events = groups.map((event) => ({ ...event, day: eventDay(event, event.reports.map(dated)) }));
  onStage('assign topics');
  const { topics, byArticle } = assignTopics(readings, authorities);

  const ids = new Map(readings.map(({ article }) => [article.key, articleId(article)]));
  const eventOf = new Map<string, string>(events.flatMap((event) => event.reports.map((key) => [key, event.id])));
  const entry = (reading: Reading): Entry => {
    const { key } = reading.article;
    return {
      ...reading,
      id: ids.get(key)!,
      published: published.get(key) ?? null,
      resolvedDays: resolveDays(reading, published.get(key) ?? null),
      event: eventOf.get(key)!,
      reprintOf: reprints.get(key) ?? null,
      topics: byArticle.get(key) ?? [],
      alsoFiles: [...duplicates].filter(([, original]) => original.key === key).map(([file]) => file),
    };
  };
  return {
    entries: new Map(readings.map((reading) => [reading.article.key, entry(reading)])),
    authorities,
    events,
    topics,
    fates: accountFor(folder, duplicates, ids),
    problems: [...folder.problems, ...readings.flatMap(({ article }) => findDateContradictions(article))],
  };
}
