import type { Archive, Problem } from '../model.ts';

/** Articles no rule could date. */
export function undatedArticles({ entries }: Archive): Problem[] {
  return [...entries.values()]
    .filter(({ published }) => published === null)
    .map(({ id, article }) => ({
      rule: 'undated',
      severity: 'warning',
      message: `No day of publication could be inferred. Decide it: backfile decide set ${id} --published YYYY-MM-DD.`,
      file: article.file,
    }));
}
