import { keepArticleIds } from '../../../src/decisions/ledger/keep-article-ids.ts';
import { keepIds } from '../../../src/decisions/ledger/keep-ids.ts';
import { keepRecordIds } from '../../../src/decisions/ledger/keep-record-ids.ts';
import type { Archive, Authority, Entry, Fate, History, Identity, Ledger } from '../../../src/model.ts';
import { event, reading, record, stated } from '../invent.ts';

/** What an archive is made of, as far as permanent ids go. */
export interface Plan {
  /** Texts by key. */
  readonly articles: Readonly<Record<string, string>>;
  /** Keys of each event's reports. */
  readonly events: readonly (readonly string[])[];
  /** Names of each person, the first its own, and keys of the articles that name it. */
  readonly people?: readonly {
    readonly id?: string;
    readonly names: readonly string[];
    readonly articles: readonly string[];
  }[];
  /** Reasons by key. */
  readonly withdrawn?: Readonly<Record<string, string>>;
  readonly titles?: Readonly<Record<string, string>>;
}

export type Kept = Archive & { readonly history: History };

function personOf({ id, names, articles }: NonNullable<Plan['people']>[number]): Authority {
  const name = names[0]!;
  return record(
    id ?? name.toLowerCase().replaceAll(' ', '-'),
    name,
    Object.fromEntries(articles.map((key) => [key, names])),
  );
}

/** Builds a plan after a ledger, as the way of the data does it. */
export function build(plan: Plan, ledger: Ledger = []): Kept {
  const headline = (key: string, text: string): string => plan.titles?.[key] ?? text;
  const all = Object.entries(plan.articles).map(([key, text]) => reading(key, text, [], headline(key, text)));
  const ids = keepArticleIds(ledger, all);
  const withdrawn = plan.withdrawn ?? {};
  const readings = all.filter(({ article }) => withdrawn[article.key] === undefined);
  const published = new Set(readings.map(({ article }) => article.key));
  const events = plan.events
    .map((reports) => reports.filter((key) => published.has(key)))
    .flatMap(([first, ...others]) => (first === undefined ? [] : [event(`event-${first}`, [first, ...others])]));
  const eventIds = new Map(events.flatMap(({ id, reports }) => reports.map((key) => [key, id] as const)));
  const entries = readings.map((one): [string, Entry] => [
    one.article.key,
    {
      ...one,
      id: ids.get(one.article.key)!,
      published: stated('2019-03-04'),
      resolvedDays: [],
      event: eventIds.get(one.article.key)!,
      reprintOf: null,
      topics: [],
      alsoFiles: [],
    },
  ]);
  const fates = all.map(({ article: { key } }): Fate => {
    const article = ids.get(key)!;
    const reason = withdrawn[key];
    return reason === undefined
      ? { key, file: key, status: 'published', article }
      : { key, file: key, status: 'withdrawn', article, reason };
  });
  const people = (plan.people ?? []).map((person) => ({
    ...person,
    articles: person.articles.filter((key) => published.has(key)),
  }));
  const found = people.filter(({ articles }) => articles.length > 0).map(personOf);
  const authorities = keepRecordIds(ledger, found, ids);
  return keepIds(ledger, { entries: new Map(entries), authorities, events, topics: [], fates, problems: [] });
}

/** Builds plans one after the other, each after the ledger of the one before. */
export function buildAll(...plans: readonly [Plan, ...Plan[]]): Kept {
  return plans.reduce<Kept | undefined>((before, plan) => build(plan, before?.history.ledger), undefined)!;
}

/** Whatever is published, as `kind id`. */
export function addresses(archive: Archive): Set<string> {
  return new Set([
    ...[...archive.entries.values()].map(({ id }) => `article ${id}`),
    ...archive.events.map(({ id }) => `event ${id}`),
    ...archive.authorities.map(({ kind, id }) => `${kind} ${id}`),
    ...archive.topics.map(({ id }) => `topic ${id}`),
  ]);
}

export function lineOf({ history }: Kept, id: string): Identity | undefined {
  return history.ledger.find((line) => line.id === id);
}
