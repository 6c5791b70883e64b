import type { Archive, Authority, Problem } from '../model.ts';

/** What makes a name odd, as the editor is told. A rule says why, or undefined where it sees nothing. */
type Oddity = (record: Authority) => string | undefined;

const wordsOf = (name: string): number => name.split(/\s+/u).length;

/** Words that no name of a person has more of; bodies are longer. */
const MOST_WORDS = { person: 6, place: 6, organisation: 12 } as const;

const oddities: readonly Oddity[] = [
  ({ kind, name }) => (kind === 'person' && /\d/u.test(name) ? 'has a figure in it' : undefined),
  ({ kind, name }) => (wordsOf(name) > MOST_WORDS[kind] ? 'is very long' : undefined),
  ({ name }) => (/^\P{L}*\p{L}?\P{L}*$/u.test(name) ? 'is a single letter' : undefined),
  ({ kind, name }) =>
    kind !== 'organisation' && /[:;!?"“”()]/u.test(name) ? 'has a mark that names have not' : undefined,
];

/** Records whose name does not look like one. */
export function oddNames({ authorities, entries }: Archive): Problem[] {
  return authorities.flatMap((record) => {
    const why = oddities.map((oddity) => oddity(record)).find((reason) => reason !== undefined);
    if (why === undefined) return [];
    return {
      rule: 'odd-name',
      severity: 'note' as const,
      message: `The ${record.kind} “${record.name}” (${record.id}) ${why}. Where it is no name, reject it: backfile decide reject ${record.id}`,
      file: entries.get(record.namings[0]?.article ?? '')?.article.file ?? '',
    };
  });
}
