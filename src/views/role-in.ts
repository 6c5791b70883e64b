import { rememberedWith } from '../remembered.ts';
import type { Authority } from '../model.ts';
import { fullestRole } from './fullest-role.ts';

/** Where the roles that each article gives stand in the record: a minister is asked for on thousands of pages. */
const rolesByArticle = rememberedWith((authority: Authority): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [place, { articles }] of authority.roles.entries())
    for (const key of articles) {
      const here = found.get(key);
      if (here === undefined) found.set(key, [place]);
      else here.push(place);
    }
  return found;
});

/** The chief role that these articles give; empty where they give none. */
export function roleIn(authority: Authority, articles: ReadonlySet<string>): string {
  if (authority.roles.length === 0 || articles.size === 0) return '';
  const given = rolesByArticle(authority);
  const counts = new Map<number, number>();
  for (const key of articles) for (const place of given.get(key) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  if (counts.size === 0) return '';
  // In the record's own order, which settles between roles given equally often.
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  return fullestRole(inOrder.map(([place, count]) => ({ role: authority.roles[place]?.role ?? '', count })));
}
