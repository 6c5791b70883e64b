import type { Mention, NameKind } from '../../model.ts';

/**
 * A mention taken for another kind than its article says. Written out, not spread: all mentions then have one form
 * in the engine, and what reads a hundred thousand of them is fast.
 */
export function takenFor(
  kind: NameKind,
  { start, end, text, role, rule: ownRule, score: ownScore, of }: Mention,
  { rule = ownRule, score = ownScore }: Partial<Pick<Mention, 'rule' | 'score'>> = {},
): Mention {
  return of === undefined
    ? { start, end, kind, text, role, rule, score }
    : { start, end, kind, text, role, rule, score, of };
}
