import type { Archive, Problem } from '../model.ts';

/** Articles that came without a headline. */
export function derivedHeadlines({ entries }: Archive): Problem[] {
  return [...entries.values()]
    .filter(({ article }) => article.headline.certainty === 'guessed')
    .map(({ id, article }) => ({
      rule: 'derived-headline',
      severity: 'note',
      message: `There is no headline; it is shown as “${article.headline.value}”. Give it one: backfile decide set ${id} --title "…".`,
      file: article.file,
    }));
}
