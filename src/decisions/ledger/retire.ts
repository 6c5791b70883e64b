import type { Archive, Authority, Identity, IdentityRef } from '../../model.ts';
import { foldName } from '../fold-name.ts';
import { recordCandidates } from './judge-records.ts';
import { isRecordKind } from './telling-names.ts';

/** Where an identity that is published no more leads, or why it leads nowhere. */
export type Retired =
  | { readonly to: IdentityRef }
  /** `byEditor`: what it said is not to be read any more, its headline not either. */
  | { readonly reason: string; readonly byEditor?: true };

/** Why a record of a name leads nowhere, as its page says. */
export const NOT_NAMED = 'No article of the archive names it any more.';
const NO_TOPIC = 'No article of the archive is about it any more.';
const NO_SEED = 'Its file is no longer among those the archive is made of.';
const NO_REPORTS = 'None of its reports is in the archive any more.';

/** Ends one line: its kind picks the rule. */
export type Retire = (line: Identity) => Retired;

/** Articles: withdrawn, folded into a duplicate, or gone with their file. */
function retireArticles({ fates }: Archive): Retire {
  const reasons = new Map(fates.flatMap((fate) => (fate.status === 'withdrawn' ? [[fate.article, fate.reason]] : [])));
  const duplicates = new Map(fates.flatMap((fate) => (fate.status === 'duplicate' ? [[fate.key, fate.article]] : [])));
  return ({ id, key }) => {
    const reason = reasons.get(id);
    const kept = duplicates.get(key ?? '');
    if (reason !== undefined) return { reason, byEditor: true };
    return kept === undefined || kept === id ? { reason: NO_SEED } : { to: { kind: 'article', id: kept } };
  };
}

/** The value counted most often; of equals the first in code-unit order. */
function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** The reason an editor gave for the withdrawal of these articles, where every one of them was withdrawn by one. */
function withdrawnWith(articles: readonly string[], article: Retire): string | undefined {
  const reasons = articles
    .map((id) => article({ kind: 'article', id, title: '', build: 1, what: 'new' }))
    .flatMap((end) => ('reason' in end && end.byEditor === true ? [end.reason] : []));
  return reasons.length === articles.length ? reasons[0] : undefined;
}

/** Events: to the one that took most of its reports. */
function retireEvents(archive: Archive, article: Retire): Retire {
  const eventOf = new Map([...archive.entries.values()].map(({ id, event }) => [id, event]));
  return ({ articles = [] }) => {
    const taken = mostOf(articles.flatMap((id) => eventOf.get(id) ?? []));
    if (taken !== undefined) return { to: { kind: 'event', id: taken } };
    const reason = withdrawnWith(articles, article);
    return reason === undefined ? { reason: NO_REPORTS } : { reason, byEditor: true };
  };
}

/** Places in the list of the records that each written form may mean. */
function indexForms(authorities: readonly Authority[]): Map<string, Set<number>> {
  const byForm = new Map<string, Set<number>>();
  for (const [index, { name, variants }] of authorities.entries())
    for (const form of [name, ...variants.map((variant) => variant.form)])
      byForm.set(foldName(form), (byForm.get(foldName(form)) ?? new Set()).add(index));
  return byForm;
}

/** Records: to the one that has most of its names, of any kind where its own has none. */
function retireRecords(archive: Archive, article: Retire): Retire {
  const { authorities, entries } = archive;
  let byForm: Map<string, Set<number>> | undefined;
  return (line) => {
    // Most builds retire nothing.
    const forms = (byForm ??= indexForms(authorities));
    const near = [...new Set((line.names ?? []).flatMap((form) => [...(forms.get(foldName(form)) ?? [])]))];
    const records = near.map((index) => authorities[index]!);
    const asTheirs = records.map((record) => ({ ...record, kind: isRecordKind(line.kind) ? line.kind : record.kind }));
    const live: Identity = { ...line, to: undefined, reason: undefined };
    const [best] = recordCandidates(
      [live],
      asTheirs,
      ({ namings }) => new Set(namings.flatMap(({ article }) => entries.get(article)?.id ?? [])),
    )
      .map(({ record, likeness }) => ({ record: records[asTheirs.indexOf(record)]!, likeness }))
      .sort(
        (a, b) =>
          Number(b.record.kind === line.kind) - Number(a.record.kind === line.kind) ||
          b.likeness - a.likeness ||
          (a.record.id < b.record.id ? -1 : 1),
      );
    if (best !== undefined) return { to: { kind: best.record.kind, id: best.record.id } };
    const reason = withdrawnWith(line.articles ?? [], article);
    return reason === undefined ? { reason: NOT_NAMED } : { reason, byEditor: true };
  };
}

/** Topics: to the one that is called the same. */
function retireTopics({ topics }: Archive): Retire {
  const byLabel = new Map(topics.map(({ id, label }) => [foldName(label), id]));
  return ({ title }) => {
    const id = byLabel.get(foldName(title));
    return id === undefined ? { reason: NO_TOPIC } : { to: { kind: 'topic', id } };
  };
}

/** How each line that the archive publishes no more ends. */
export function retireFrom(archive: Archive): Retire {
  const article = retireArticles(archive);
  const event = retireEvents(archive, article);
  const record = retireRecords(archive, article);
  const rules: Readonly<Record<Identity['kind'], Retire>> = {
    article,
    event,
    person: record,
    organisation: record,
    place: record,
    topic: retireTopics(archive),
  };
  return (line) => rules[line.kind](line);
}
