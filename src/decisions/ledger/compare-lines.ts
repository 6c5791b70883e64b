import type { Change, Identity, IdentityRef } from '../../model.ts';
import { isLive } from './identity-key.ts';
import type { LiveLine } from './live-lines.ts';

/** What a reader sees of each field of a line. */
const FIELDS: readonly { readonly field: Change['fields'][number]; readonly of: (line: LiveLine) => string }[] = [
  { field: 'title', of: ({ title }) => title },
  { field: 'day', of: ({ day = '' }) => day },
  { field: 'text', of: ({ text = '' }) => text },
  { field: 'reports', of: ({ kind, articles }) => (kind === 'event' ? (articles ?? []).join() : '') },
];

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);

/** Most lines are: what is written already is taken as it stands, which is much faster than making it anew. */
function isAsWritten(before: Identity, line: LiveLine): boolean {
  return before.key === line.key && same(before.articles, line.articles) && same(before.names, line.names);
}

/**
 * A line with what happened to it. Not spread: Node 20 gives every object that is spread and then added to a form of
 * its own, which takes long to make, much memory, and more time wherever it is read.
 */
function withFate(line: LiveLine, fate: Omit<Identity, keyof LiveLine>): Identity {
  return Object.assign({}, line, fate);
}

/** A line of this build with what happened to it; where nothing did, what happened last stays written. */
export function compareLines(
  before: Identity | undefined,
  line: LiveLine,
  into: readonly IdentityRef[],
  build: number,
): Identity {
  if (before === undefined || !isLive(before)) return withFate(line, { build, what: 'new' });
  if (into.length > 0) return withFate(line, { build, what: 'split', into });
  const changed = FIELDS.filter(({ of }) => of(before) !== of(line));
  if (changed.length > 0) return withFate(line, { build, what: 'changed', fields: changed.map(({ field }) => field) });
  if (isAsWritten(before, line)) return before;
  const { build: last, what, fields: lastFields, into: lastInto } = before;
  return withFate(line, { build: last, what, fields: lastFields, into: lastInto });
}
