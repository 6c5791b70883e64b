import { folders } from '../addresses.ts';
import type { Change } from '../model.ts';

/** Changes of one kind printed one by one; of more, the rest are counted. */
const SHOWN = 40;

/** What happened and how it is said, gravest first. */
const order: readonly (readonly [Change['what'], string])[] = [
  ['withdrawn', 'gone'],
  ['merged', 'merged'],
  ['split', 'split'],
  ['changed', 'changed'],
  ['new', 'new'],
];

/** What a build of this archive changes for those who read it, for the terminal. */
export function sayChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing that is published would change.\n';
  return order
    .flatMap(([what, word]) => {
      const some = changes.filter((change) => change.what === what);
      const lines = some.slice(0, SHOWN).map((change) => `${word} ${sayChange(change)}\n`);
      return some.length > SHOWN ? [...lines, `${word}: ${countKinds(some.slice(SHOWN))} more\n`] : lines;
    })
    .join('');
}

function sayChange({ kind, id, title, fields, into, reason }: Change): string {
  const why = [
    ...(fields.length > 0 ? [fields.join(', ')] : []),
    ...(into.length > 0 ? [`now ${into.map((ref) => `${ref.kind} ${ref.id}`).join(', ')}`] : []),
    ...(reason === null ? [] : [reason]),
  ];
  return `${kind} ${id}: ${title}${why.length > 0 ? ` (${why.join('; ')})` : ''}`;
}

function countKinds(changes: readonly Change[]): string {
  const counts = new Map<Change['kind'], number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${count === 1 ? kind : folders[kind]}`).join(', ');
}
