import type { Mention } from '../../model.ts';

/** A mention in its article. */
export interface Use {
  readonly article: string;
  readonly mention: Mention;
}

/** Sorts uses by article, then by place in it. */
export function byPlace(a: Use, b: Use): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.mention.start - b.mention.start;
}
