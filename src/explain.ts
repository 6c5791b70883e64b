import type { Archive, Authority, Entry, Event, Inferred } from './model.ts';
import { whyAlike } from './names/why-alike.ts';

/** The lines that explain one thing of an archive, or undefined when the target names nothing in it. */
export function explain(archive: Archive, target: string): string[] | undefined {
  const entry = [...archive.entries.values()].find(({ id, article }) => id === target || article.file === target);
  if (entry !== undefined) return explainEntry(archive, entry);
  const event = archive.events.find(({ id }) => id === target);
  if (event !== undefined) return explainEvent(archive, event);
  const record = archive.authorities.find(({ id }) => id === target);
  if (record !== undefined) return explainRecord(archive, record);
  const fate = archive.fates.find(({ file }) => file === target);
  return fate && [`${fate.file}: ${fate.status}`, 'reason' in fate ? `  ${fate.reason}` : `  as ${fate.article}`];
}

function inferred(label: string, value: Inferred<string> | null): string[] {
  if (value === null) return [`${label}: unknown`];
  return [
    `${label}: ${value.value} (${value.certainty}, rule ${value.rule})`,
    ...value.evidence.map(({ article, quote, start, end }) => `  “${quote}” ${article}:${start}-${end}`),
  ];
}

function explainEntry(archive: Archive, entry: Entry): string[] {
  const { article } = entry;
  const labels = new Map(archive.topics.map(({ id, label }) => [id, label]));
  return [
    `${article.file}: article ${entry.id}, event ${entry.event}`,
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

function explainEvent(archive: Archive, event: Event): string[] {
  return [
    `event ${event.id}`,
    ...inferred('title', event.title),
    ...inferred('day', event.day),
    'reports:',
    ...event.reports.map(
      (key) =>
        `  ${key}${key === event.lead ? ' (lead)' : ''}: ${archive.entries.get(key)?.article.headline.value ?? ''}`,
    ),
  ];
}

function nameOf(archive: Archive, id: string): string {
  return archive.authorities.find((record) => record.id === id)?.name ?? id;
}

/** Why another form of a person's name was, or was not, taken for the same person. */
function alike({ kind, name }: Authority, form: string): string {
  return kind !== 'person' || form === name ? '' : ` (beside “${name}”: ${whyAlike(name, form)})`;
}

function explainRecord(archive: Archive, record: Authority): string[] {
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
