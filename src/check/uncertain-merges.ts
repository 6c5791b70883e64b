import type { Archive, Authority, Problem } from '../model.ts';

/** Pairs of records that may be the same: each pair once, those that most articles name first. */
export function uncertainMerges({ authorities, entries }: Archive): Problem[] {
  const byId = new Map(authorities.map((record) => [record.id, record]));
  const fileOf = (record: Authority): string => entries.get(record.namings[0]?.article ?? '')?.article.file ?? '';
  const pairs = authorities.flatMap((record) =>
    record.maybeSame.flatMap((id) => {
      const other = byId.get(id);
      return other === undefined || id < record.id ? [] : [[record, other] as const];
    }),
  );
  const weight = ([a, b]: readonly [Authority, Authority]): number => Math.min(a.namings.length, b.namings.length);
  return pairs
    .toSorted((a, b) => weight(b) - weight(a))
    .map(([a, b]) => ({
      rule: 'uncertain-merge',
      severity: 'note',
      message: `${named(a)} may be the same as ${named(b)}. Decide it: backfile decide same ${a.id} ${b.id}, or not-same.`,
      file: fileOf(a),
    }));
}

function named({ name, namings: { length } }: Authority): string {
  return `“${name}” (${length} ${length === 1 ? 'article' : 'articles'})`;
}
