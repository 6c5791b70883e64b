import type { Problem } from '../model.ts';
import type { Place } from '../yaml-source.ts';
import { decisionsFile } from './decision.ts';

/** A decision about something that is not there. */
export function gone(at: Place, missing: string, what: 'article' | 'record', near?: string): Problem {
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
  const message =
    what === 'article'
      ? `No article has the file or the id “${missing}”.${meant} Mend the decision or take it out.`
      : `No record has the id or the written name “${missing}”. Mend the decision or take it out.`;
  return { rule: 'decision-target-gone', severity: 'warning', message, file: decisionsFile, ...at };
}

/** Two decisions that cannot both hold. What keeps apart wins: what was joined wrongly misleads, unseen. */
export function contradiction(at: Place, other: Place, members: readonly [string, string]): Problem {
  const message = `This makes “${members[0]}” and “${members[1]}” one, which line ${other.line} keeps apart. They are kept apart; take one of the two decisions out.`;
  return { rule: 'decisions-contradict', severity: 'error', message, file: decisionsFile, ...at };
}

/** A decision that one further down makes void. */
export function overruled(at: Place, later: Place, what: string): Problem {
  const message = `Line ${later.line} decides otherwise on the same ${what}, and the later decision holds. Take one of the two out.`;
  return { rule: 'decision-overruled', severity: 'warning', message, file: decisionsFile, ...at };
}

/** A name to show for what another decision takes out. */
export function renamesRejected(at: Place, other: Place, target: string): Problem {
  const message = `This gives “${target}” another name, but line ${other.line} says that it is no name, so it is not shown at all. Take one of the two out.`;
  return { rule: 'decision-overruled', severity: 'warning', message, file: decisionsFile, ...at };
}

/** Something decided on an article that another decision takes out. */
export function ofWithdrawn(at: Place, other: Place, target: string): Problem {
  const message = `“${target}” is withdrawn by line ${other.line}, so nothing else is decided on it. Take it out here, or take the withdrawal out.`;
  return { rule: 'decision-overruled', severity: 'warning', message, file: decisionsFile, ...at };
}
