import type { Authority, Naming } from '../../model.ts';
import { countForms } from './make-record.ts';

function mergeNamings(namings: readonly Naming[]): Naming[] {
  const byArticle = new Map<string, Naming>();
  for (const naming of namings.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))) {
    const before = byArticle.get(naming.article);
    byArticle.set(naming.article, {
      article: naming.article,
      forms: [...new Set([...(before?.forms ?? []), ...naming.forms])],
      spans: [...(before?.spans ?? []), ...naming.spans].sort((a, b) => a.start - b.start),
    });
  }
  return [...byArticle.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
}

function mergeRoles(roles: Authority['roles']): Authority['roles'] {
  const byRole = new Map<string, readonly string[]>();
  for (const { role, articles } of roles) byRole.set(role, [...new Set([...(byRole.get(role) ?? []), ...articles])]);
  return [...byRole]
    .map(([role, articles]) => ({ role, articles }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.role < b.role ? -1 : 1));
}

/** Several records made one; the first gives the id, the kind and the name. */
export function mergeRecords(records: readonly [Authority, ...Authority[]]): Authority {
  const [first] = records;
  return {
    ...first,
    variants: countForms(records.flatMap(({ variants }) => variants)),
    roles: mergeRoles(records.flatMap(({ roles }) => roles)),
    namings: mergeNamings(records.flatMap(({ namings }) => namings)),
    maybeSame: [...new Set(records.flatMap(({ maybeSame }) => maybeSame))].sort(),
  };
}
