import { recordAddress } from '../addresses.ts';
import { foldName } from '../decisions/fold-name.ts';
import { meantByAddress } from '../meant-by-address.ts';
import type { Archive, Authority, Entry, Identity, IdentityRef } from '../model.ts';
import { explainEntry, explainEvent, explainFate, explainGone, explainRecord, explainTopic } from './explain-kinds.ts';

/**
 * The lines that explain what a target names in an archive, or undefined where it names nothing: a file, one record of
 * a file (`file#2`), an id, or the address of a page. An event has the id of its first report, and a file may hold many
 * records: all that is named is explained, one after the other; where nothing is, what is called so, or else what became
 * of what once was.
 */
export function explain(archive: Archive, target: string): string[] | undefined {
  const page = meantByAddress(target);
  const isMeant = (kind: IdentityRef['kind'], id: string): boolean =>
    target === id || (page !== null && recordAddress(page.kind, page.id) === recordAddress(kind, id));
  const isArticle = ({ id, article: { file, key } }: Entry): boolean =>
    target === file || target === key || isMeant('article', id);
  const said = [
    ...[...archive.entries.values()].filter(isArticle).map((entry) => explainEntry(archive, entry)),
    ...archive.events.filter(({ id }) => isMeant('event', id)).map((event) => explainEvent(archive, event)),
    ...archive.authorities.filter(({ kind, id }) => isMeant(kind, id)).map((record) => explainRecord(archive, record)),
    ...archive.topics.filter(({ id }) => isMeant('topic', id)).map((topic) => explainTopic(archive, topic)),
    ...archive.fates
      .filter(({ file, key, status }) => status !== 'published' && (target === file || target === key))
      .map(explainFate),
  ];
  if (said.length === 0) said.push(...explainCalled(archive, target));
  // A file that is gone has no fate, but its article had a place in the ledger.
  if (said.length === 0)
    said.push(
      ...goneOf(archive)
        .filter(({ kind, id, key }) => isMeant(kind, id) || target === key)
        .map(explainGone),
    );
  return said.length === 0 ? undefined : said.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** People, bodies, places and topics of this name; else the records that are also written so; else files in any folder. */
function explainCalled(archive: Archive, name: string): string[][] {
  const isSo = (form: string): boolean => foldName(form) === foldName(name);
  const records = (forms: (record: Authority) => readonly string[]): string[][] =>
    archive.authorities.filter((record) => forms(record).some(isSo)).map((record) => explainRecord(archive, record));
  const ways = [
    () => [
      ...records((record) => [record.name]),
      ...archive.topics.filter(({ label }) => isSo(label)).map((topic) => explainTopic(archive, topic)),
    ],
    () => records(({ variants }) => variants.map(({ form }) => form)),
    () =>
      [...archive.entries.values()]
        .filter(({ article: { file } }) => file.endsWith(`/${name}`))
        .map((entry) => explainEntry(archive, entry)),
  ];
  for (const way of ways) {
    const said = way();
    if (said.length > 0) return said;
  }
  return [];
}

/** What was published once and is not any more. */
function goneOf({ history }: Archive): Identity[] {
  return (history?.ledger ?? []).filter(({ to, reason }) => to !== undefined || reason !== undefined);
}
