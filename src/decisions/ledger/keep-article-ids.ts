import { articleId } from '../../article-id.ts';
import type { Identity, Ledger, Reading } from '../../model.ts';
import { isLive, takeId } from './identity-key.ts';
import { textHash } from './text-hash.ts';

/** How an article is known again, the surest first. Words before keys: files are numbered anew, rows inserted. */
const CLUES: readonly ((key: string, text: string) => string)[] = [
  (key, text) => `${key}\n${text}`,
  (_key, text) => text,
  (key) => key,
];

/** What is published before what is not, and of that what ended last. */
function byFreshness(a: Identity, b: Identity): number {
  return Number(isLive(b)) - Number(isLive(a)) || (isLive(a) ? 0 : b.build - a.build) || (a.id < b.id ? -1 : 1);
}

/**
 * Permanent ids of the articles, by key. One that was published before keeps its id when its file is renamed or its
 * text is edited; only one that is both renamed and edited is new. Also for articles about to be withdrawn.
 */
export function keepArticleIds(ledger: Ledger, readings: readonly Reading[]): Map<string, string> {
  const lines = ledger.filter(({ kind, key }) => kind === 'article' && key !== undefined).sort(byFreshness);
  const inOrder = readings
    .map(({ article, textHash: known }) => ({ article, text: known ?? textHash(article) }))
    .sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  const known = new Map<string, Identity>();
  const used = new Set<Identity>();
  for (const clue of CLUES) {
    const byClue = new Map<string, Identity[]>();
    for (const line of lines) {
      if (used.has(line)) continue;
      const value = clue(line.key!, line.text ?? '');
      byClue.set(value, [...(byClue.get(value) ?? []), line]);
    }
    for (const { article, text } of inOrder) {
      const line = known.has(article.key) ? undefined : byClue.get(clue(article.key, text))?.shift();
      if (line === undefined) continue;
      known.set(article.key, line);
      used.add(line);
    }
  }
  const taken = new Set(ledger.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])));
  return new Map(
    inOrder.map(({ article }) => [article.key, known.get(article.key)?.id ?? takeId(articleId(article), taken)]),
  );
}
