import type { Authority } from '../model.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { articlesNaming, countNamed, type NamedOften } from './named-records.ts';

/** A record named together with another. */
export interface Together {
  readonly other: Authority;
  /** Keys of the articles that name both. */
  readonly articles: readonly string[];
}

const most = 12;
/** Sharing one article says little: its other names are a tap away. */
const fewestShared = 2;
/** Articles looked at for a record that stands in very many: the rest would not change the picture. */
const mostArticles = 2000;

/** The dozen people and organisations named most often in the same articles. */
export function namedTogether(catalogue: Catalogue, authority: Authority): Together[] {
  if (authority.namings.length <= fewestShared) return [];
  const keys = authority.namings.slice(0, mostArticles).map(({ article }) => article);
  const chosen = mostNamed(
    countNamed(catalogue, keys, ['person', 'organisation']).filter(
      ({ authority: other, count }) => other !== authority && count >= fewestShared,
    ),
  );
  const articles = articlesNaming(catalogue, chosen, keys);
  return chosen.map((other, index) => ({ other, articles: articles[index] ?? [] }));
}

/** Leaves out the many that are named too seldom to be drawn, so that they need not be sorted. */
function mostNamed(named: readonly NamedOften[]): Authority[] {
  const enough = named.map(({ count }) => count).sort((a, b) => b - a)[most - 1] ?? 0;
  return named
    .filter(({ count }) => count >= enough)
    .sort((a, b) => b.count - a.count || compareText(a.authority.id, b.authority.id))
    .slice(0, most)
    .map(({ authority }) => authority);
}
