import type { Authority, Naming, Span } from '../../model.ts';
import { foldName } from '../fold-name.ts';

/** One place where a record is named. */
export interface NameUse {
  readonly article: string;
  readonly form: string;
  readonly span: Span;
  readonly role: string | null;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Forms and how often each is written, the most frequent first. */
export function countForms(counts: readonly Authority['variants'][number][]): Authority['variants'] {
  return [...groupBy(counts, ({ form }) => form)]
    .map(([form, same]) => ({ form, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

function namingsOf(uses: readonly NameUse[]): Naming[] {
  return [...groupBy(uses, ({ article }) => article)].map(([article, own]) => ({
    article,
    forms: [...new Set(own.map(({ form }) => form))],
    spans: own.map(({ span }) => span),
  }));
}

/** The roles that stand with the uses themselves. */
function rolesOf(record: Authority, uses: readonly NameUse[]): Authority['roles'] {
  const byRole = groupBy(
    uses.filter(({ role }) => role !== null),
    ({ role }) => role!,
  );
  return record.roles.flatMap(({ role }) => {
    const articles = [...new Set((byRole.get(role) ?? []).map(({ article }) => article))];
    return articles.length === 0 ? [] : [{ role, articles }];
  });
}

/** A record of some of another's uses. */
export function makeRecord(record: Authority, uses: readonly NameUse[], name: string): Authority {
  const variants = countForms(uses.map(({ form }) => ({ form, count: 1 })));
  const spelled = variants.find(({ form }) => foldName(form) === foldName(name))?.form ?? variants[0]!.form;
  return { ...record, name: spelled, variants, roles: rolesOf(record, uses), namings: namingsOf(uses) };
}
