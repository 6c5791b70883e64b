import type { Place } from '../yaml-source.ts';

/** What a decision says of several things: that they are one, or that no two of them are. */
export interface Together {
  readonly members: readonly string[];
  readonly at: Place;
}

/** What is one with what, and what is not. */
export interface Joined {
  /** The group of a member, in the order of writing; a member nobody joined is alone. */
  readonly groupOf: (member: string) => readonly string[];
  /** Where it is written that two things, or any that are one with them, are not one; null where it is not. */
  readonly apart: (a: string, b: string) => Place | null;
  readonly contradictions: readonly { at: Place; other: Place; members: readonly [string, string] }[];
}

/**
 * Joins transitively: where a is b and b is c, a is c. What would join two things that are kept apart is not done
 * and is reported as a contradiction.
 */
export function joinGroups(same: readonly Together[], notSame: readonly Together[]): Joined {
  const groups = new Map<string, readonly string[]>();
  const groupOf = (member: string): readonly string[] => groups.get(member) ?? [member];
  const forbidden = new Map<string, Map<string, Place>>();
  for (const { members, at } of notSame)
    for (const a of members)
      for (const b of members) if (a !== b) forbidden.set(a, new Map(forbidden.get(a)).set(b, at));
  const apart = (a: string, b: string): Place | null => {
    for (const one of groupOf(a))
      for (const other of groupOf(b)) {
        const at = forbidden.get(one)?.get(other);
        if (at !== undefined) return at;
      }
    return null;
  };
  const contradictions: Joined['contradictions'][number][] = [];
  for (const { members, at } of same)
    for (const [index, member] of members.entries()) {
      const first = members[0]!;
      if (index === 0 || groupOf(first).includes(member)) continue;
      const other = apart(first, member);
      if (other !== null) {
        contradictions.push({ at, other, members: [first, member] });
        continue;
      }
      const joined = [...groupOf(first), ...groupOf(member)];
      for (const one of joined) groups.set(one, joined);
    }
  return { groupOf, apart, contradictions };
}

/** Puts each unit with the first ones it may be with: as few parts as the order allows, no two kept apart in one. */
export function partition(units: readonly string[], joined: Joined): string[][] {
  const parts: string[][] = [];
  for (const unit of units) {
    const part = parts.find((others) => others.every((other) => joined.apart(unit, other) === null));
    if (part === undefined) parts.push([unit]);
    else part.push(unit);
  }
  return parts;
}
