import type { Archive, Authority, Problem } from '../model.ts';

/** Pairs of records that may be the same: each pair once. */
export function uncertainMerges({ authorities, entries }: Archive): Problem[] {
  const byId = new Map(authorities.map((record) => [record.id, record]));
  const fileOf = (record: Authority): string => entries.get(record.namings[0]?.article ?? '')?.article.file ?? '';
  return authorities.flatMap((record) =>
    record.maybeSame
      .filter((other) => record.id < other)
      .map((other) => ({
        rule: 'uncertain-merge',
        severity: 'note',
        message: `“${record.name}” may be the same as “${byId.get(other)?.name ?? other}”.`,
        file: fileOf(record),
      })),
  );
}
