import { splitSentences } from '../../src/split-sentences.ts';
import type {
  Archive,
  Assignment,
  Authority,
  Block,
  Certainty,
  Entry,
  Event,
  Fate,
  NameKind,
} from '../../src/model.ts';
import { groupBy } from '../../src/views/catalogue.ts';

/** An invented report: what a test does not say is empty. */
export interface InventedReport {
  readonly key: string;
  readonly headline?: string;
  readonly headlineCertainty?: Certainty;
  readonly outlet?: string;
  readonly place?: string;
  /** EDTF; left out where no day is known. */
  readonly published?: string;
  readonly publishedCertainty?: Certainty;
  readonly paragraphs?: readonly string[];
  readonly language?: string;
  /** Words of the text that mean a day. */
  readonly days?: readonly { readonly text: string; readonly value: string }[];
  /** Names as written, and the records they name. */
  readonly names?: readonly {
    readonly text: string;
    readonly record: string;
    readonly kind?: NameKind;
    readonly role?: string;
  }[];
  readonly event?: string;
  readonly topics?: readonly string[];
  readonly reprintOf?: string;
}

/** An invented archive. Events are made of the reports that name them; topics are `wider/narrower`. */
export interface Invented {
  readonly reports: readonly InventedReport[];
  readonly eventDays?: Readonly<Record<string, string>>;
  readonly fates?: readonly Fate[];
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** Makes the archive that the stages before the views would have made. */
export function inventArchive({ reports, eventDays = {}, fates = [] }: Invented): Archive {
  const entries = new Map(reports.map((report) => [report.key, inventEntry(report)]));
  const groups = groupBy(reports, ({ key, event = key }) => [event]);
  return {
    entries,
    authorities: inventAuthorities(reports, entries),
    events: [...groups].map(([id, members]) => inventEvent(id, members, eventDays[id])).toSorted(byId),
    topics: inventTopics(reports),
    fates: [...reports.map(({ key }): Fate => ({ key, file: key, status: 'published', article: idOf(key) })), ...fates],
    problems: [],
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function inventEntry(report: InventedReport): Entry {
  const {
    key,
    headline = `Report ${key}`,
    headlineCertainty = 'stated',
    paragraphs = ['Something happened.'],
  } = report;
  const dateline = report.place === undefined ? '' : `${report.place.toUpperCase()}: `;
  const text = `${headline}\n\n${dateline}${paragraphs.join('\n\n')}`;
  const inferred = <T>(value: T, certainty: Certainty = 'stated') => ({
    value,
    certainty,
    rule: 'invented',
    evidence: [],
  });
  let at = headline.length + 2 + dateline.length;
  const blocks = paragraphs.map((paragraph): Block => {
    const block = { kind: 'paragraph', text: paragraph, start: at, end: at + paragraph.length } as const;
    at = block.end + 2;
    return block;
  });
  const place = { place: report.place?.toUpperCase() ?? null, agency: null, day: null };
  return {
    article: {
      key,
      file: key,
      text,
      headline: inferred(headline, headlineCertainty),
      standfirst: null,
      byline: null,
      outlet: report.outlet === undefined ? null : inferred(report.outlet),
      dateline:
        report.place === undefined
          ? null
          : { ...place, start: headline.length + 2, end: headline.length + 2 + dateline.trimEnd().length },
      claims: [],
      address: null,
      language: report.language ?? 'en',
      blocks,
      otherFields: {},
    },
    days: [],
    mentions: [],
    id: idOf(key),
    published: report.published === undefined ? null : inferred(report.published, report.publishedCertainty),
    resolvedDays: (report.days ?? []).map((day) => ({
      ...day,
      ...spanOf(text, day.text),
      rule: 'invented',
      meaning: { kind: 'narrative', unit: 'day', amount: 0 },
    })),
    event: idOf(report.event ?? key),
    reprintOf: report.reprintOf ?? null,
    topics: (report.topics ?? []).map(
      (topic): Assignment => ({ topic: topicId(topic), score: 1, rule: 'invented', evidence: [] }),
    ),
    alsoFiles: [],
  };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”.`);
  return { start, end: start + words.length };
}

function inventAuthorities(reports: readonly InventedReport[], entries: ReadonlyMap<string, Entry>): Authority[] {
  const namings = reports.flatMap(({ key, names = [] }) => names.map((name) => ({ key, ...name })));
  return [...groupBy(namings, ({ record, kind = 'person' }) => [`${kind} ${record}`]).values()]
    .map((same): Authority => {
      const record = same[0]?.record ?? '';
      const roles = groupBy(same, ({ role }) => (role === undefined ? [] : [role]));
      return {
        id: idOf(record),
        kind: same[0]?.kind ?? 'person',
        name: record,
        variants: [...groupBy(same, ({ text }) => [text])].map(([form, all]) => ({ form, count: all.length })),
        roles: [...roles].map(([role, all]) => ({ role, articles: all.map(({ key }) => key) })),
        namings: [...groupBy(same, ({ key }) => [key])].map(([article, all]) => ({
          article,
          forms: [...new Set(all.map(({ text }) => text))],
          spans: all.map(({ text }) => spanOf(entries.get(article)?.article.text ?? '', text)),
        })),
        maybeSame: [],
      };
    })
    .toSorted(byId);
}

function inventEvent(id: string, members: readonly InventedReport[], day: string | undefined): Event {
  const lead = members[0]?.key ?? '';
  return {
    id: idOf(id),
    title: { value: members[0]?.headline ?? id, certainty: 'stated', rule: 'invented', evidence: [] },
    day: day === undefined ? null : { value: day, certainty: 'implied', rule: 'invented', evidence: [] },
    reports: members.map(({ key }) => key),
    lead,
    summary: splitSentences(members[0]?.paragraphs?.[0] ?? '')
      .slice(0, 1)
      .map(({ text, start, end }) => ({ article: lead, quote: text, start, end })),
  };
}

const topicId = (path: string): string => `theme:${idOf(path)}`;

function inventTopics(reports: readonly InventedReport[]): Archive['topics'] {
  const paths = reports.flatMap(({ topics = [] }) => topics);
  const all = new Set(
    paths.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))),
  );
  return [...all]
    .map((path) => ({
      id: topicId(path),
      label: path.split('/').at(-1) ?? path,
      broader: path.includes('/') ? topicId(path.slice(0, path.lastIndexOf('/'))) : null,
    }))
    .toSorted(byId);
}
