import type { Authority } from '../../model.ts';
import { slug } from '../../slug.ts';
import type { Draft } from './make-authority.ts';

/** Six letters and digits that depend on the text alone (FNV-1a). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(6, '0').slice(-6);
}

/** What tells namesakes apart in an address: the office, else the first article. */
function mark({ roles, namings }: Draft): string {
  const role = roles[0]?.role;
  return role === undefined ? shortHash(namings[0]!.article) : slug(role);
}

/**
 * Gives each draft an id from its name. Of namesakes, and of people known by one word only, each has its office or
 * its first article in the id, so that one more article does not shift the ids of the others.
 */
export function giveIds(drafts: readonly Draft[]): string[] {
  const slugs = drafts.map(({ name }) => slug(name));
  const plain = drafts.map(({ kind }, at) => `${kind} ${slugs[at]}`);
  const times = new Map<string, number>();
  for (const id of plain) times.set(id, (times.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  return drafts.map((draft, at) => {
    const base = slugs[at]!;
    const unique = times.get(plain[at]!) === 1;
    const first = unique ? base : `${base}-${mark(draft)}`;
    let id = first;
    for (let n = 0; taken.has(`${draft.kind} ${id}`); n++)
      id = `${first}-${shortHash(`${draft.namings[0]!.article} ${draft.namings[0]!.spans[0]!.start} ${n}`)}`;
    taken.add(`${draft.kind} ${id}`);
    return id;
  });
}

/** Written out where nothing is known beside what all have: to spread so many drafts takes its time. */
function finished(draft: Draft, id: string, maybeSame: readonly string[]): Authority {
  const { kind, name, variants, roles, namings, country, wide } = draft;
  return country === undefined && wide === undefined
    ? { kind, name, variants, roles, namings, id, maybeSame }
    : { ...draft, id, maybeSame };
}

/** Drafts with ids and doubts made records, sorted by kind and id. */
export function finish(drafts: readonly Draft[], doubts: ReadonlyMap<Draft, readonly Draft[]>): Authority[] {
  const ids = giveIds(drafts);
  const idOf = new Map(drafts.map((draft, at) => [draft, ids[at]!]));
  const maybeSame = (draft: Draft): string[] => {
    const others = doubts.get(draft);
    return others === undefined ? [] : [...new Set(others.map((other) => idOf.get(other)!))].sort();
  };
  return drafts
    .map((draft, at) => finished(draft, ids[at]!, maybeSame(draft)))
    .sort((a, b) => (a.id === b.id ? (a.kind < b.kind ? -1 : 1) : a.id < b.id ? -1 : 1));
}
