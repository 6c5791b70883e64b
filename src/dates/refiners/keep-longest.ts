import type { DayMention } from '../../model.ts';

/** Of finds that overlap, the longest is kept, then the first given: `Sunday, May 16` is one day. */
export function keepLongest(mentions: readonly DayMention[]): readonly DayMention[] {
  const byLength = mentions
    .map((mention, order) => ({ mention, order }))
    .toSorted((a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start) || a.order - b.order);
  const kept: DayMention[] = [];
  for (const { mention } of byLength) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
