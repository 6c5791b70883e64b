import type { Entry, Topic } from '../model.ts';
import { indexAddress, recordAddress, relative } from '../addresses.ts';
import { makeTopicIndex } from './topic-index-page.ts';
import { compareText, groupBy, latestFirst, type Catalogue } from './catalogue.ts';
import { makeChronology, sentencesWithDays, type ChronologyRow } from './chronology.ts';
import { namedIn } from './named-records.ts';
import { makePage, type Page } from './page.ts';
import { recordArticles, recordListPages, type RecordArticles } from './record-articles.ts';
import { archiveRow, authorityRow, eventRow, type Row } from './rows.ts';
import { makeShell, shellFace, type Link, type Shell } from './shell.ts';
import { activityStrip, stripFace, type Strip } from './strip.ts';
import type { TimeScale } from './time-scale.ts';
import { wholeFaces } from './whole-face.ts';
import { recordLink } from './record-link.ts';

/** A topic, what is wider and narrower, and what is given to it. */
export interface TopicView {
  readonly shell: Shell;
  readonly count: string;
  readonly name: string;
  /** From the list of all topics to the next above it. */
  readonly broader: readonly Link[];
  readonly narrower: readonly Row[];
  readonly strip: Strip | null;
  readonly events: readonly Row[];
  readonly people: readonly Row[];
  readonly chronology: readonly ChronologyRow[];
  readonly articles: RecordArticles;
}

/** Articles by topic, its narrower ones included. */
export type Under = ReadonlyMap<string, readonly Entry[]>;

const mostEvents = 20;
const mostPeople = 18;
/** The latest articles are read for the chronology. */
const mostTelling = 300;

/** One page a topic in use, and the tree as their index. */
export function* makeTopicPages(catalogue: Catalogue, scale: TimeScale | null): Generator<Page> {
  const under = entriesUnder(catalogue);
  const topics = topicsInUse(catalogue, under);
  const children = groupBy(topics, ({ broader }) => (broader === null ? [] : [broader]));
  for (const topic of topics) {
    const entries = under.get(topic.id) ?? [];
    const narrower = children.get(topic.id) ?? [];
    yield makePage(
      'topic',
      recordAddress('topic', topic.id),
      topic.label,
      () => makeTopicView(catalogue, topic, narrower, under, scale),
      () => topicBasis(catalogue, topic, narrower, under, scale),
    );
    yield* recordListPages(catalogue, 'topic', topic.id, topic.label, entries);
  }
  yield makeTopicIndex(catalogue, topics, children, under);
}

/** Articles under each topic: those given it and those given a narrower one, in order of time. */
function entriesUnder(catalogue: Catalogue): Map<string, Entry[]> {
  return groupBy(catalogue.entries, ({ topics }) => {
    const ids = new Set<string>();
    for (const { topic } of topics)
      for (
        let up = catalogue.topicById.get(topic);
        up !== undefined && !ids.has(up.id);
        up = catalogue.topicById.get(up.broader ?? '')
      )
        ids.add(up.id);
    return [...ids];
  });
}

/** Topics given to an article, and those above them, by label. */
function topicsInUse(catalogue: Catalogue, under: ReadonlyMap<string, unknown>): Topic[] {
  return [...under.keys()]
    .flatMap((id) => catalogue.topicById.get(id) ?? [])
    .sort((a, b) => catalogue.wording.compare(a.label, b.label) || compareText(a.id, b.id));
}

/** All that `makeTopicView` shows. */
function topicBasis(
  catalogue: Catalogue,
  topic: Topic,
  narrower: readonly Topic[],
  under: Under,
  scale: TimeScale | null,
): string[] {
  const entries = under.get(topic.id) ?? [];
  return [
    shellFace(makeShell(catalogue, recordAddress('topic', topic.id), 'topic')),
    JSON.stringify([
      topic,
      above(catalogue, topic),
      narrower.map(({ id, label }) => [id, label, under.get(id)?.length]),
    ]),
    stripFace(scale, entries.length),
    wholeFaces(catalogue, entries),
  ];
}

function makeTopicView(
  catalogue: Catalogue,
  topic: Topic,
  narrower: readonly Topic[],
  under: Under,
  scale: TimeScale | null,
): TopicView {
  const address = recordAddress('topic', topic.id);
  const { strings, counted, number } = catalogue.wording;
  const entries = under.get(topic.id) ?? [];
  const events = latestFirst(
    catalogue,
    entries.map(({ event }) => event),
  );
  return {
    shell: makeShell(catalogue, address, 'topic'),
    count: counted('articlesCount', entries.length),
    name: topic.label,
    broader: [
      { text: strings.topics, href: relative(address, indexAddress('topic')) },
      ...above(catalogue, topic).map(({ id, label }) => ({ text: label, href: recordLink(address, 'topic', id) })),
    ],
    narrower: narrower.map(({ id, label }) =>
      archiveRow(recordLink(address, 'topic', id), label, number(under.get(id)?.length ?? 0)),
    ),
    strip: activityStrip(catalogue, scale, entries, address),
    events: events.slice(0, mostEvents).map((event) => eventRow(catalogue, event, address)),
    people: namedIn(catalogue, entries, 'person')
      .slice(0, mostPeople)
      .map(({ authority, count }) => authorityRow(catalogue, authority, address, count)),
    chronology: makeChronology(catalogue, entries.slice(-mostTelling).flatMap(sentencesWithDays), null, address),
    articles: recordArticles(catalogue, 'topic', topic.id, entries),
  };
}

/** The topics above one, the widest first. A tree that bites its tail ends where it does. */
function above(catalogue: Catalogue, topic: Topic): Topic[] {
  const path: Topic[] = [];
  for (
    let up = catalogue.topicById.get(topic.broader ?? '');
    up !== undefined && up !== topic && !path.includes(up);
    up = catalogue.topicById.get(up.broader ?? '')
  )
    path.unshift(up);
  return path;
}
