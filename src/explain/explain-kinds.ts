import type { Archive, Authority, Entry, Event, Fate, Identity, Inferred, Topic } from '../model.ts';
import { whyAlike } from '../names/why-alike.ts';

/** How a seed ended that is no article of its own. */
export function explainFate(fate: Fate): string[] {
  return [`${fate.key}: ${fate.status}`, 'reason' in fate ? `  ${fate.reason}` : `  as ${fate.article}`];
}

/** What was published and is not any more. */
export function explainGone({ kind, id, to, reason }: Identity): string[] {
  return [
    `${kind} ${id}: no longer in the archive`,
    to === undefined ? `  ${reason ?? ''}` : `  its address leads to ${to.kind} ${to.id}`,
  ];
}

function inferred(label: string, value: Inferred<string> | null): string[] {
  if (value === null) return [`${label}: unknown`];
  return [
    `${label}: ${value.value} (${value.certainty}, rule ${value.rule})`,
    ...value.evidence.map(({ article, quote, start, end }) => `  “${quote}” ${article}:${start}-${end}`),
  ];
}

/** An article: each inferred value with its evidence, the names and topics found in it. */
export function explainEntry(archive: Archive, entry: Entry): string[] {
  const { article } = entry;
  const labels = new Map(archive.topics.map(({ id, label }) => [id, label]));
  return [
    `${article.key}: article ${entry.id}, event ${entry.event}`,
    ...inferred('headline', article.headline),
    ...inferred('published', entry.published),
    ...inferred('outlet', article.outlet),
    ...inferred('byline', article.byline),
    'days:',
    ...entry.resolvedDays.map(({ text, value, rule, start }) => `  “${text}” at ${start}: ${value} (rule ${rule})`),
    'names:',
    ...entry.mentions.map(
      ({ text, kind, role, rule, score, start, of }) =>
        `  “${text}” at ${start}: ${kind}${role === null ? '' : `, ${role}`}${of === undefined ? '' : ` of “${of}”`} (rule ${rule}, ${score.toFixed(2)})`,
    ),
    'topics:',
    ...entry.topics.map(
      ({ topic, score, rule, evidence }) =>
        `  ${labels.get(topic) ?? topic} ${score.toFixed(2)} (rule ${rule}): ${evidence.map(({ quote }) => `“${quote}”`).join(', ')}`,
    ),
  ];
}

/** An event: its title, day and place with their evidence, its reports. */
export function explainEvent(archive: Archive, event: Event): string[] {
  return [
    `event ${event.id}`,
    ...inferred('title', event.title),
    ...inferred('day', event.day),
    ...inferred('place', event.place ?? null),
    'reports:',
    ...event.reports.map(
      (key) =>
        `  ${key}${key === event.lead ? ' (lead)' : ''}: ${archive.entries.get(key)?.article.headline.value ?? ''}`,
    ),
  ];
}

/** A topic: the articles it was given to, and for which of their words. */
export function explainTopic({ entries }: Archive, { id, label, broader }: Topic): string[] {
  const given = [...entries.values()].flatMap(({ article, topics }) =>
    topics
      .filter(({ topic }) => topic === id)
      .map(
        ({ score, rule, evidence }) =>
          `  ${article.key} ${score.toFixed(2)} (rule ${rule}): ${evidence.map(({ quote }) => `“${quote}”`).join(', ')}`,
      ),
  );
  return [`topic ${id}: ${label}`, ...(broader === null ? [] : [`below: ${broader}`]), 'given to:', ...given];
}

function nameOf(archive: Archive, id: string): string {
  return archive.authorities.find((record) => record.id === id)?.name ?? id;
}

/** Why another form of a person's name was, or was not, taken for the same person. */
function alike({ kind, name }: Authority, form: string): string {
  return kind !== 'person' || form === name ? '' : ` (beside “${name}”: ${whyAlike(name, form)})`;
}

/** A record of a name: how it is written, what roles it has, where it is named, who may be the same. */
export function explainRecord(archive: Archive, record: Authority): string[] {
  return [
    `${record.kind} ${record.id}: ${record.name}`,
    'written:',
    ...record.variants.map(({ form, count }) => `  ${form}: ${count}${alike(record, form)}`),
    'roles:',
    ...record.roles.map(({ role, articles }) => `  ${role}: ${articles.length}`),
    'named in:',
    ...record.namings.map(
      ({ article, forms }) => `  ${archive.entries.get(article)?.article.file ?? article}: ${forms.join(', ')}`,
    ),
    ...(record.maybeSame.length > 0
      ? ['may be the same as:', ...record.maybeSame.map((id) => `  ${id}${alike(record, nameOf(archive, id))}`)]
      : []),
  ];
}
