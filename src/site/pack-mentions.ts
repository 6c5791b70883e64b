import type { Mention } from '../model.ts';

/** The mentions of one article, of which many name the same: each value once, and eight numbers a mention. */
export interface PackedMentions {
  readonly values: readonly (string | number | null)[];
  /** Start, length, then the places in `values` of kind, text, role, rule and score, and of what it is a form of or -1. */
  readonly rows: readonly number[];
}

const ROW = 8;
const ABSENT = -1;

/** Packs mentions. */
export function packMentions(mentions: readonly Mention[]): PackedMentions {
  const places = new Map<string | number | null, number>();
  const placeOf = (value: string | number | null): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const rows = mentions.flatMap(({ start, end, kind, text, role, rule, score, of }) => [
    start,
    end - start,
    ...[kind, text, role, rule, score].map(placeOf),
    of === undefined ? ABSENT : placeOf(of),
  ]);
  return { values: [...places.keys()], rows };
}

/** The mentions again. They share their strings with each other, and with others where `once` sees to it. */
export function unpackMentions({ values, rows }: PackedMentions, once: (text: string) => string): Mention[] {
  const shared = values.map((value) => (typeof value === 'string' ? once(value) : value));
  const valueAt = (row: number): string | number | null | undefined => shared[rows[row] ?? ABSENT];
  return Array.from({ length: rows.length / ROW }, (_, index) => {
    const at = index * ROW;
    const start = rows[at] ?? 0;
    const mention = {
      start,
      end: start + (rows[at + 1] ?? 0),
      kind: valueAt(at + 2),
      text: valueAt(at + 3),
      role: valueAt(at + 4),
      rule: valueAt(at + 5),
      score: valueAt(at + 6),
    } as Mention;
    const of = valueAt(at + 7);
    return typeof of === 'string' ? { ...mention, of } : mention;
  });
}
