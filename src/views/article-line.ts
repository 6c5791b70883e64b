import type { Archive, Authority, Entry, NameKind } from '../model.ts';
import { recordAddress } from '../addresses.ts';

/** A record as an article's line names it. */
interface NamedLine {
  readonly id: string;
  readonly name: string;
  /** Distinct written forms in that article, as written. */
  readonly mentions: readonly string[];
}

/** One line of `data/articles.jsonl`, a public format: fields are added, never changed or removed. */
export interface ArticleLine {
  readonly id: string;
  readonly file: string;
  readonly alsoFiles?: readonly string[];
  readonly url: string;
  readonly title: string;
  readonly titleCertainty: string;
  readonly published: string | null;
  readonly publishedCertainty: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly language: string;
  readonly event: string;
  readonly reprintOf: string | null;
  readonly people: readonly NamedLine[];
  readonly organisations: readonly NamedLine[];
  readonly places: readonly NamedLine[];
  readonly topics: readonly { readonly id: string; readonly label: string; readonly score: number }[];
  readonly dates: readonly {
    readonly text: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Authority records by the article that names them: made once an archive. */
export type NamedIn = ReadonlyMap<string, readonly Authority[]>;

/** Which records each article names, by article key. */
export function namedIn(archive: Archive): NamedIn {
  const byArticle = new Map<string, Authority[]>();
  for (const authority of archive.authorities)
    for (const { article } of authority.namings) {
      const list = byArticle.get(article);
      if (list === undefined) byArticle.set(article, [authority]);
      else list.push(authority);
    }
  return byArticle;
}

function named(entry: Entry, records: readonly Authority[], kind: NameKind): NamedLine[] {
  const { key } = entry.article;
  return records
    .filter((record) => record.kind === kind)
    .map(({ id, name, namings }) => ({
      id,
      name,
      mentions: namings.find(({ article }) => article === key)?.forms ?? [],
    }));
}

/** What the public data says of one article. */
export function articleLine(entry: Entry, archive: Archive, records: NamedIn): ArticleLine {
  const { article, published, reprintOf } = entry;
  const found = records.get(article.key) ?? [];
  const labels = new Map(archive.topics.map(({ id, label }) => [id, label]));
  return {
    id: entry.id,
    file: article.file,
    ...(entry.alsoFiles.length > 0 && { alsoFiles: entry.alsoFiles }),
    url: recordAddress('article', entry.id),
    title: article.headline.value,
    titleCertainty: article.headline.certainty,
    published: published?.value ?? null,
    publishedCertainty: published?.certainty ?? null,
    outlet: article.outlet?.value ?? null,
    dateline: article.dateline?.place ?? null,
    language: article.language,
    event: entry.event,
    reprintOf: reprintOf === null ? null : (archive.entries.get(reprintOf)?.id ?? null),
    people: named(entry, found, 'person'),
    organisations: named(entry, found, 'organisation'),
    places: named(entry, found, 'place'),
    topics: entry.topics.map(({ topic, score }) => ({ id: topic, label: labels.get(topic) ?? topic, score })),
    dates: entry.resolvedDays.map(({ text, value, start, end }) => ({ text, value, start, end })),
  };
}
