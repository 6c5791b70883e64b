import type { Archive, Authority, Entry, Event, Identity, Topic } from '../../model.ts';
import type { IdentityMap } from './identity-map.ts';
import { isNamedIn, tellingNames } from './telling-names.ts';
import { textHash } from './text-hash.ts';

/** A line without what counts builds and changes, which only the ledger before can tell. */
export type LiveLine = Omit<Identity, 'build' | 'what' | 'fields' | 'into'>;

/** So many of a record's articles tell it from a namesake; all of them would make the ledger grow without end. */
const SAMPLE = 5;

function articleLine({ id, article, published, textHash: known }: Entry): LiveLine {
  return {
    kind: 'article',
    id,
    title: article.headline.value,
    key: article.key,
    text: known ?? textHash(article),
    day: published?.value,
  };
}

/** All articles that are published. */
interface Published {
  readonly idOf: ReadonlyMap<string, string>;
  readonly keyOf: ReadonlyMap<string, string>;
}

function eventLine({ id, title, day, reports }: Event, { idOf }: Published): LiveLine {
  const articles = reports.map((key) => idOf.get(key)!).sort();
  return { kind: 'event', id, title: title.value, day: day?.value, articles };
}

/** Articles once in the sample stay while they name the record, so that a line changes seldom. */
function recordLine(record: Authority, { idOf, keyOf }: Published, before: Identity | undefined): LiveLine {
  const { kind, id, name, namings } = record;
  const kept = (before?.articles ?? []).filter((article) => isNamedIn(record, keyOf.get(article)));
  const line = (articles: readonly string[]): LiveLine => ({
    kind,
    id,
    title: name,
    names: tellingNames(record),
    articles: articles.slice(0, SAMPLE).sort(),
  });
  if (kept.length >= SAMPLE) return line(kept);
  const all = new Set(namings.map(({ article }) => idOf.get(article)!));
  return line(kept.length < Math.min(all.size, SAMPLE) ? [...new Set([...kept, ...[...all].sort()])] : kept);
}

function topicLine({ id, label }: Topic): LiveLine {
  return { kind: 'topic', id, title: label };
}

/** One line for each identity that the archive publishes; its ids are permanent already. */
export function liveLines(archive: Archive, before: IdentityMap<Identity>): LiveLine[] {
  const entries = [...archive.entries.values()];
  const published = {
    idOf: new Map(entries.map(({ id, article }) => [article.key, id])),
    keyOf: new Map(entries.map(({ id, article }) => [id, article.key])),
  };
  return [
    ...entries.map(articleLine),
    ...archive.events.map((event) => eventLine(event, published)),
    ...archive.authorities.map((record) => recordLine(record, published, before.get(record))),
    ...archive.topics.map(topicLine),
  ];
}
