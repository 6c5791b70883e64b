import type { Assignment, Authority, Reading, Topic } from '../model.ts';
import { above, conceptById } from './media-topics/concepts.ts';
import { readTopicEvidence } from './read-topic-evidence.ts';
import { surnamesByArticle } from './surnames.ts';
import { assignThemes } from './themes/assign-themes.ts';

/** The topics of the archive, and those of each article by key. */
export interface AssignedTopics {
  readonly topics: Topic[];
  readonly byArticle: Map<string, Assignment[]>;
}

/**
 * Gives each article one to three subjects of IPTC Media Topics, then up to four of the archive's own
 * themes. `topics` holds what was given and everything above it, by id. Pure; the order of the
 * readings does not matter.
 */
export function assignTopics(readings: readonly Reading[], authorities: readonly Authority[]): AssignedTopics {
  const surnames = surnamesByArticle(authorities);
  const read = readings.map((reading) => {
    const { subjects, phrases } = reading.topicEvidence ?? readTopicEvidence(reading);
    const people = surnames.get(reading.article.key);
    return { article: reading.article, subjects, phrases: phrases.filter(({ form }) => !namesOne(form, people)) };
  });
  const { themes, byArticle: themesOf } = assignThemes(read);
  const byArticle = new Map(
    read.map(({ article: { key }, subjects }) => [key, [...subjects, ...(themesOf.get(key) ?? [])]]),
  );
  return { topics: topicsInUse(themes, byArticle), byArticle };
}

function namesOne(form: string, people: ReadonlySet<string> | undefined): boolean {
  return people !== undefined && form.split(/[ -]/u).some((word) => people.has(word));
}

function topicsInUse(themes: readonly Topic[], byArticle: ReadonlyMap<string, readonly Assignment[]>): Topic[] {
  const given = new Set([...byArticle.values()].flatMap((assignments) => assignments.map(({ topic }) => topic)));
  const used = themes.filter(({ id }) => given.has(id));
  const concepts = [...given, ...used.flatMap(({ broader }) => broader ?? [])];
  const ids = new Set(concepts.flatMap((id) => [id, ...above(id)]));
  const subjects = [...ids]
    .flatMap((id) => conceptById.get(id) ?? [])
    .map(({ id, name, broader }) => ({ id, label: name, broader }));
  return [...subjects, ...used].sort((a, b) => (a.id < b.id ? -1 : 1));
}
