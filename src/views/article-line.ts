import type { Archive, Entry, NameKind } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import { inListOrder, type Named, namedByArticle } from '../named-by-article.ts';

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

/** What the public data says of each article, in the order of the archive. */
export function* articleLines(archive: Archive): Generator<ArticleLine> {
  const named = namedByArticle(archive);
  const labels = new Map(archive.topics.map(({ id, label }) => [id, label]));
  for (const entry of archive.entries.values())
    yield articleLine(entry, archive, inListOrder(named.get(entry.article.key)), labels);
}

function articleLine(
  entry: Entry,
  archive: Archive,
  records: readonly Named[],
  labels: ReadonlyMap<string, string>,
): ArticleLine {
  const { article, published, reprintOf } = entry;
  const named = (wanted: NameKind): NamedLine[] =>
    records
      .filter(({ authority }) => authority.kind === wanted)
      .map(({ authority: { id, name }, naming }) => ({ id, name, mentions: naming.forms }));
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
    people: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    topics: entry.topics.map(({ topic, score }) => ({ id: topic, label: labels.get(topic) ?? topic, score })),
    dates: entry.resolvedDays.map(({ text, value, start, end }) => ({ text, value, start, end })),
  };
}
