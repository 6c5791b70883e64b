import type { Archive, Authority, Entry, Event, Identity, Topic } from '../../model.ts';
import { identityKey } from './identity-key.ts';
import { tellingNames } from './telling-names.ts';
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

/** Article ids by key: all that is published. */
type Ids = ReadonlyMap<string, string>;

function eventLine({ id, title, day, reports }: Event, ids: Ids): LiveLine {
  const articles = reports.map((key) => ids.get(key)!).sort();
  return { kind: 'event', id, title: title.value, day: day?.value, articles };
}

/** Articles once in the sample stay while they name the record, so that a line changes seldom. */
function recordLine(record: Authority, ids: Ids, before: Identity | undefined): LiveLine {
  const { kind, id, name, namings } = record;
  const all = new Set<string>();
  for (const { article } of namings) all.add(ids.get(article)!);
  const kept = (before?.articles ?? []).filter((article) => all.has(article));
  const more = kept.length < Math.min(all.size, SAMPLE) ? new Set([...kept, ...[...all].sort()]) : kept;
  const articles = [...more].slice(0, SAMPLE).sort();
  return { kind, id, title: name, names: tellingNames(record), articles };
}

function topicLine({ id, label }: Topic): LiveLine {
  return { kind: 'topic', id, title: label };
}

/** One line for each identity that the archive publishes; its ids are permanent already. */
export function liveLines(archive: Archive, before: ReadonlyMap<string, Identity>): LiveLine[] {
  const entries = [...archive.entries.values()];
  const ids = new Map(entries.map(({ id, article }) => [article.key, id]));
  return [
    ...entries.map(articleLine),
    ...archive.events.map((event) => eventLine(event, ids)),
    ...archive.authorities.map((record) => recordLine(record, ids, before.get(identityKey(record)))),
    ...archive.topics.map(topicLine),
  ];
}
