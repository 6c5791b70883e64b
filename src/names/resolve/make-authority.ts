import type { Authority, NameKind, Naming } from '../../model.ts';
import { byPlace, type Use } from './use.ts';

/** Counts in the order of first appearance. */
function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function byCount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

function namingsOf(uses: readonly Use[]): Naming[] {
  const byArticle = new Map<string, Use[]>();
  for (const use of uses) {
    const own = byArticle.get(use.article);
    if (own) own.push(use);
    else byArticle.set(use.article, [use]);
  }
  return [...byArticle].map(([article, own]) => ({
    article,
    forms: [...new Set(own.map(({ mention }) => mention.text))],
    spans: own.map(({ mention: { start, end } }) => ({ start, end })),
  }));
}

function rolesOf(uses: readonly Use[]): Authority['roles'] {
  const articles = new Map<string, Set<string>>();
  for (const { article, mention } of uses)
    if (mention.role !== null) articles.set(mention.role, (articles.get(mention.role) ?? new Set()).add(article));
  return [...articles]
    .map(([role, keys]) => ({ role, articles: [...keys] }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.role < b.role ? -1 : 1));
}

/** How many words of a form are written out: an initial adds none. */
function fullness(form: string): number {
  return form.split(/[\s]+/).filter((word) => word.replaceAll('.', '').length > 1).length;
}

/** The fullest form often written; of forms as full, the plainest that is written most. */
function preferredForm(counts: ReadonlyMap<string, number>): string {
  const forms = [...counts].sort(byCount);
  const most = Math.max(...forms.filter(([form]) => fullness(form) > 1).map(([, times]) => times), 0);
  const usual = forms.filter(([form, times]) => (most === 0 || fullness(form) > 1) && times * 2 >= most);
  const fullest = Math.max(...usual.map(([form]) => fullness(form)));
  const full = usual.filter(([form]) => fullness(form) === fullest);
  const plain = full.filter(([form]) => form.split(' ').length === fullest && !/^[\p{Lu} .-]+$/u.test(form));
  return (plain[0] ?? full[0] ?? forms[0]!)[0];
}

/** A record without its id and its doubts, which only the whole list settles. */
export type Draft = Omit<Authority, 'id' | 'maybeSame'>;

/** Adds up the uses of one person, body or place. */
export function makeDraft(kind: NameKind, unsorted: readonly Use[], name?: string): Draft {
  const uses = [...unsorted].sort(byPlace);
  const counts = count(uses.map(({ mention }) => mention.text));
  return {
    kind,
    name: name ?? preferredForm(counts),
    variants: [...counts].sort(byCount).map(([form, times]) => ({ form, count: times })),
    roles: kind === 'person' ? rolesOf(uses) : [],
    namings: namingsOf(uses),
  };
}
