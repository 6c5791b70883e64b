import { type Draft, takeAs } from '../draft.ts';
import { hasWideGaps, runningHeads } from '../running-heads.ts';

/** What stands above and below the text of each page of a PDF file or a scan, the first time as well. */
export function recogniseRunningHead(draft: Draft): Draft {
  if (!hasWideGaps(draft.seed.text)) return draft;
  const heads = runningHeads(draft.rest.map(({ text }) => text));
  return heads.size === 0
    ? draft
    : takeAs(
        draft,
        'boilerplate',
        draft.rest.filter(({ text }) => heads.has(text)),
      );
}
