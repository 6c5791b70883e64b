import type { Archive, Problem } from '../model.ts';

/** Articles no rule could date. */
export function undatedArticles({ entries }: Archive): Problem[] {
  return [...entries.values()]
    .filter(({ published }) => published === null)
    .map(({ article }) => ({
      rule: 'undated',
      severity: 'warning',
      message:
        'No day of publication could be inferred. Write it as the first line, “ date YYYY-MM-DD”, before the headline.',
      file: article.file,
    }));
}
