import type { Likeness } from './find-alike.ts';
import { LikenessQueue } from './likeness-queue.ts';

/** How alike reports of one happening usually are: what a small group is taken for. */
const usual = 0.15;
/** Pairs of that likeness each group is given beforehand, so that two close reports alone prove little. */
const given = 3;
/** A happening that many report draws further reports: a group ten times as large counts so much closer. */
const draw = 1.25;

/** Closeness within this factor of the threshold, on either side, could have gone the other way. */
const narrow = 1.15;

/** Two groups that were joined, or left apart, by little. */
export interface NarrowLink {
  /** The first place in the list of either. */
  readonly sides: readonly [number, number];
  readonly joined: boolean;
  /** How close they were, measured by the threshold: 1 is just enough to be joined. */
  readonly closeness: number;
}

/** What linking gives. */
export interface LinkedGroups {
  /** Places in the list, each group's ascending. */
  readonly groups: readonly (readonly number[])[];
  readonly narrow: readonly NarrowLink[];
}

interface Group {
  readonly members: readonly number[];
  /** Sum of the likeness of all pairs within. */
  readonly within: number;
}

/**
 * Average linkage (Sokal and Michener 1958) that minds how close the groups themselves are: joins
 * the two groups whose reports are most alike on average, measured against the likeness within the
 * two, until no pair of groups reaches the threshold. So two tight groups about two happenings of one
 * kind stay apart at a likeness that joins two loose ones. A pair that is not listed is not alike.
 */
export function linkGroups(count: number, pairs: readonly Likeness[], threshold: number): LinkedGroups {
  const groups: (Group | null)[] = Array.from({ length: count }, (_, index) => ({ members: [index], within: 0 }));
  const sums: Map<number, number>[] = groups.map(() => new Map<number, number>());
  const queue = new LikenessQueue();
  const links: NarrowLink[] = [];
  const propose = (a: number, b: number): void => {
    const score = closeness(sums[a]!.get(b)!, groups[a]!, groups[b]!);
    if (score >= threshold) queue.push({ a: Math.min(a, b), b: Math.max(a, b), score });
  };
  for (const { a, b, score } of pairs) {
    sums[a]!.set(b, score);
    sums[b]!.set(a, score);
  }
  for (const { a, b } of pairs) propose(a, b);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { a, b, score } = next;
    const [left, right, sum] = [groups[a], groups[b], sums[a]!.get(b)];
    if (!left || !right || sum === undefined || closeness(sum, left, right) !== score) continue;
    if (score < threshold * narrow) links.push(narrowLink(left, right, score / threshold, true));
    groups[b] = null;
    groups[a] = { members: [...left.members, ...right.members], within: left.within + right.within + sum };
    sums[a]!.delete(b);
    for (const [other, more] of sums[b]!) {
      sums[other]!.delete(b);
      if (other !== a) sums[a]!.set(other, (sums[a]!.get(other) ?? 0) + more);
    }
    sums[b]!.clear();
    for (const [other, shared] of sums[a]!) {
      sums[other]!.set(a, shared);
      propose(a, other);
    }
  }
  for (const [a, left] of groups.entries())
    for (const [b, sum] of left === null ? [] : sums[a]!) {
      const right = groups[b]!;
      const score = closeness(sum, left!, right);
      if (a < b && score * narrow >= threshold) links.push(narrowLink(left!, right, score / threshold, false));
    }
  return {
    groups: groups.filter((group) => group !== null).map(({ members }) => [...members].sort((a, b) => a - b)),
    narrow: links,
  };
}

function narrowLink(left: Group, right: Group, score: number, joined: boolean): NarrowLink {
  return { sides: [Math.min(...left.members), Math.min(...right.members)], joined, closeness: score };
}

function closeness(sum: number, left: Group, right: Group): number {
  const smaller = Math.min(left.members.length, right.members.length);
  const larger = Math.max(left.members.length, right.members.length);
  const average = sum / (smaller * larger);
  return average * (usual / Math.sqrt(tightness(left) * tightness(right))) * draw ** Math.log10(larger / smaller);
}

/** Mean likeness within a group, drawn toward the usual one the fewer its reports. */
function tightness({ members, within }: Group): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (within + given * usual) / (pairs + given);
}
