import { eventDay } from './dates/event-day.ts';
import { findDateContradictions, resolveDays, settleFromEvents, settlePublished } from './dates/settle-dates.ts';
import { articleTargets } from './decisions/article-targets.ts';
import { decideArticles } from './decisions/decide-articles.ts';
import { decideEvents } from './decisions/decide-events.ts';
import { decideNames } from './decisions/decide-names.ts';
import { decideTopics } from './decisions/decide-topics.ts';
import { type Editorial, noEditorial } from './decisions/editorial.ts';
import { keepArticleIds } from './decisions/ledger/keep-article-ids.ts';
import { keepIds } from './decisions/ledger/keep-ids.ts';
import { keepRecordIds } from './decisions/ledger/keep-record-ids.ts';
import { findReprints } from './events/find-reprints.ts';
import { groupEvents } from './events/group-events.ts';
import { summariseEvent } from './events/summarise-event.ts';
import type { Archive, Entry, Reading } from './model.ts';
import { resolveNames } from './names/resolve-names.ts';
import { guessOutlets } from './parse/outlet-from-siblings.ts';
import { accountFor } from './read/account-for.ts';
import { foldDuplicates, type Folded } from './read/fold-duplicates.ts';
import { readArticle } from './read-article.ts';
import type { SeedFolder } from './read/read-seeds.ts';
import { assignTopics } from './topics/assign-topics.ts';
import { conceptById } from './topics/media-topics/concepts.ts';

/** Called when a stage begins, with its name. */
export type OnStage = (stage: string) => void;

/**
 * The whole way of the data: a folder of seeds to an archive ready to be shown. Pure; the order of
 * the seeds does not matter. `editorial` is what the archive remembers: decisions, and ids given before.
 *
 * @example const archive = buildArchive(await readSeeds('seeds'));
 */
export function buildArchive(
  folder: SeedFolder,
  onStage: OnStage = () => {},
  editorial: Editorial = noEditorial,
): Archive {
  onStage('read articles');
  const folded = foldDuplicates(folder.seeds);
  return gatherArchive(folder, folded, folded.kept.map(readArticle), onStage, editorial);
}

/** The second half: what each article says by itself to what they say together. */
export function gatherArchive(
  folder: SeedFolder,
  { duplicates }: Folded,
  ownReadings: readonly Reading[],
  onStage: OnStage,
  { decisions, ledger }: Editorial = noEditorial,
): Archive {
  const read = guessOutlets(ownReadings);
  const ids = keepArticleIds(ledger, read);
  const find = articleTargets(folder.seeds, duplicates, ids, ledger);
  const { readings, withdrawn, ...decided } = decideArticles(decisions, read, find);
  onStage('resolve names');
  const named = keepRecordIds(ledger, resolveNames(readings), ids);
  const { authorities, ...decidedNames } = decideNames(decisions, named, readings, ledger);
  onStage('group events');
  const claimed = settlePublished(readings);
  const grouped = groupEvents(readings, authorities, claimed);
  const { events: groups, ...decidedEvents } = decideEvents(decisions, grouped, readings, claimed, find);
  const reprints = findReprints(readings, claimed);
  onStage('settle dates');
  const published = settleFromEvents(claimed, readings, groups);
  const readingOf = new Map(readings.map((reading) => [reading.article.key, reading]));
  const resolvedDays = new Map(
    readings.map((reading) => [reading.article.key, resolveDays(reading, published.get(reading.article.key) ?? null)]),
  );
  const dated = (key: string) => ({
    reading: readingOf.get(key)!,
    published: published.get(key) ?? null,
    resolved: resolvedDays.get(key)!,
  });
  const events = groups.map((event) => ({
    ...event,
    day: eventDay(event, event.reports.map(dated)),
    summary: summariseEvent(event, readingOf),
  }));
  onStage('assign topics');
  const assigned = assignTopics(readings, authorities);
  const { topics, byArticle, ...decidedTopics } = decideTopics(decisions, assigned, conceptById, find);

  const eventOf = new Map<string, string>(events.flatMap((event) => event.reports.map((key) => [key, event.id])));
  const copies = copiesOf(duplicates);
  const entry = ({ topicEvidence: _used, digest: _read, ...reading }: Reading): Entry => {
    const { key } = reading.article;
    return Object.assign(reading, {
      id: ids.get(key)!,
      published: published.get(key) ?? null,
      resolvedDays: resolvedDays.get(key)!,
      event: eventOf.get(key)!,
      reprintOf: reprints.get(key) ?? null,
      topics: byArticle.get(key) ?? [],
      alsoFiles: copies.get(key) ?? [],
    });
  };
  const archive = {
    entries: new Map(readings.map((reading) => [reading.article.key, entry(reading)])),
    authorities,
    events,
    topics,
    fates: accountFor(folder, duplicates, ids, withdrawn),
    problems: [
      ...folder.problems,
      ...[decided, decidedNames, decidedEvents, decidedTopics].flatMap(({ problems }) => problems),
      ...readings.flatMap(({ article }) => findDateContradictions(article)),
    ],
  };
  return keepIds(ledger, archive, named);
}

/** Keys of the seeds left out as duplicates, by the key of the article kept. */
function copiesOf(duplicates: Folded['duplicates']): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  for (const [key, original] of duplicates) copies.set(original.key, [...(copies.get(original.key) ?? []), key]);
  return copies;
}
