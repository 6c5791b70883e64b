import type { DayMention } from '../../model.ts';

/** A find, with its place among what was given. */
interface Given {
  readonly mention: DayMention;
  readonly order: number;
}

/** Of finds that overlap, the longest is kept, then the first given: `Sunday, May 16` is one day. */
export function keepLongest(mentions: readonly DayMention[]): readonly DayMention[] {
  const given = mentions.map((mention, order) => ({ mention, order }));
  const kept: DayMention[] = [];
  // Each is compared with the few it stands among: a chronicle has tens of thousands of days.
  let among: Given[] = [];
  let end = 0;
  for (const each of given.toSorted((a, b) => a.mention.start - b.mention.start)) {
    if (each.mention.start >= end) {
      kept.push(...longestOf(among));
      among = [];
    }
    among.push(each);
    end = Math.max(end, each.mention.end);
  }
  return [...kept, ...longestOf(among)];
}

function longestOf(among: readonly Given[]): readonly DayMention[] {
  const length = ({ mention: { start, end } }: Given): number => end - start;
  const kept: DayMention[] = [];
  for (const { mention } of among.toSorted((a, b) => length(b) - length(a) || a.order - b.order)) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
