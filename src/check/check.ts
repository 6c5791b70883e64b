import type { Archive, Problem } from '../model.ts';
import { borderlineEvents } from './borderline-events.ts';
import { derivedHeadlines } from './derived-headlines.ts';
import { undatedArticles } from './undated-articles.ts';
import { oddNames } from './odd-names.ts';
import { uncertainMerges } from './uncertain-merges.ts';

/** Each looks at a finished archive and lists one kind of thing an editor should see. */
const collectors: readonly ((archive: Archive) => readonly Problem[])[] = [
  undatedArticles,
  uncertainMerges,
  borderlineEvents,
  derivedHeadlines,
  oddNames,
];

/** Everything an editor should look at: what the stages reported, then each collector's list. */
export function check(archive: Archive): Problem[] {
  return [...archive.problems, ...collectors.flatMap((collect) => collect(archive))];
}
