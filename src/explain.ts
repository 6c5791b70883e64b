import { recordAddress } from './addresses.ts';
import { foldName } from './decisions/fold-name.ts';
import type { Archive, Authority, Entry, Event, Fate, Identity, IdentityRef, Inferred, Topic } from './model.ts';
import { whyAlike } from './names/why-alike.ts';

/**
 * The lines that explain what a target names in an archive, or undefined where it names nothing: a file, one record of
 * a file (`file#2`), an id, or the address of a page. An event has the id of its first report, and a file may hold many
 * records: all that is named is explained, one after the other; where nothing is, what is called so, or else what became
 * of what once was.
 */
export function explain(archive: Archive, target: string): string[] | undefined {
  const isMeant = (kind: IdentityRef['kind'], id: string): boolean =>
    target === id || `/${target}`.endsWith(`/${recordAddress(kind, id)}`);
  const isArticle = ({ id, article: { file, key } }: Entry): boolean =>
    target === file || target === key || isMeant('article', id);
  const said = [
    ...[...archive.entries.values()].filter(isArticle).map((entry) => explainEntry(archive, entry)),
    ...archive.events.filter(({ id }) => isMeant('event', id)).map((event) => explainEvent(archive, event)),
    ...archive.authorities.filter(({ kind, id }) => isMeant(kind, id)).map((record) => explainRecord(archive, record)),
    ...archive.topics.filter(({ id }) => isMeant('topic', id)).map((topic) => explainTopic(archive, topic)),
    ...archive.fates
      .filter(({ file, key, status }) => status !== 'published' && (target === file || target === key))
      .map(explainFate),
  ];
  if (said.length === 0) said.push(...explainCalled(archive, target));
  // A file that is gone has no fate, but its article had a place in the ledger.
  if (said.length === 0)
    said.push(
      ...goneOf(archive)
        .filter(({ kind, id, key }) => isMeant(kind, id) || target === key)
        .map(explainGone),
    );
  return said.length === 0 ? undefined : said.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** People, bodies, places and topics of this name; else the records that are also written so; else files in any folder. */
function explainCalled(archive: Archive, name: string): string[][] {
  const isSo = (form: string): boolean => foldName(form) === foldName(name);
  const records = (forms: (record: Authority) => readonly string[]): string[][] =>
    archive.authorities.filter((record) => forms(record).some(isSo)).map((record) => explainRecord(archive, record));
  const ways = [
    () => [
      ...records((record) => [record.name]),
      ...archive.topics.filter(({ label }) => isSo(label)).map((topic) => explainTopic(archive, topic)),
    ],
    () => records(({ variants }) => variants.map(({ form }) => form)),
    () =>
      [...archive.entries.values()]
        .filter(({ article: { file } }) => file.endsWith(`/${name}`))
        .map((entry) => explainEntry(archive, entry)),
  ];
  for (const way of ways) {
    const said = way();
    if (said.length > 0) return said;
  }
  return [];
}

/** How a seed ended that is no article of its own. */
function explainFate(fate: Fate): string[] {
  return [`${fate.key}: ${fate.status}`, 'reason' in fate ? `  ${fate.reason}` : `  as ${fate.article}`];
}

/** What was published once and is not any more. */
function goneOf({ history }: Archive): Identity[] {
  return (history?.ledger ?? []).filter(({ to, reason }) => to !== undefined || reason !== undefined);
}

function explainGone({ kind, id, to, reason }: Identity): string[] {
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

function explainEntry(archive: Archive, entry: Entry): string[] {
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

function explainEvent(archive: Archive, event: Event): string[] {
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

function explainTopic({ entries }: Archive, { id, label, broader }: Topic): string[] {
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
