import type { Topic } from '../model.ts';
import { indexAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { findField, type FindField } from './find-field.ts';
import type { Page } from './page.ts';
import { makeShell, type Shell } from './shell.ts';
import type { Under } from './topic-pages.ts';
import { recordLink } from './record-link.ts';

/** One knot of the topic tree. */
export interface TopicBranch {
  readonly text: string;
  readonly href: string;
  readonly count: string;
  readonly narrower: readonly TopicBranch[];
}

/** The index of topics: the tree. */
export interface TopicIndexView {
  readonly shell: Shell;
  readonly heading: string;
  readonly intro: string;
  readonly find: FindField | null;
  readonly branches: readonly TopicBranch[];
}

/** The tree of the topics in use. */
export function makeTopicIndex(
  catalogue: Catalogue,
  topics: readonly Topic[],
  children: ReadonlyMap<string, readonly Topic[]>,
  under: Under,
): Page {
  const address = indexAddress('topic');
  const { strings, counted, number } = catalogue.wording;
  const branch = ({ id, label }: Topic): TopicBranch => ({
    text: label,
    href: recordLink(address, 'topic', id),
    count: number(under.get(id)?.length ?? 0),
    narrower: (children.get(id) ?? []).map(branch),
  });
  const roots = topics.filter(({ broader }) => broader === null || !catalogue.topicById.has(broader));
  const view: TopicIndexView = {
    shell: makeShell(catalogue, address, 'topic'),
    heading: strings.topics,
    intro: counted('topicsCount', topics.length),
    find: findField(catalogue, 'topic', topics.length, address),
    branches: roots.map(branch),
  };
  return { kind: 'topic-index', address, title: strings.topics, view };
}
