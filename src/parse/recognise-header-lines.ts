import type { Draft, Piece } from './draft.ts';
import { take } from './draft.ts';
import { isPressName } from './press-names.ts';
import { applyField } from './apply-field.ts';
import { type FieldKind, fieldKind } from './field-names.ts';

/** No more lines than this are read as a header. */
const MOST = 20;

/** A line longer than this is a paragraph. */
const LONGEST = 400;

const HEADER = /^(?<key>\p{L}[\p{L} _-]{0,24})[:=]\s*(?<value>\S[^]*)$/u;

interface HeaderLine {
  readonly piece: Piece;
  readonly key: string;
  readonly kind: FieldKind | null;
  readonly value: string;
}

function readLine(piece: Piece): HeaderLine | null {
  const groups = piece.text.length > LONGEST ? undefined : HEADER.exec(piece.text)?.groups;
  const key = groups?.['key']?.trimEnd() ?? '';
  return groups ? { piece, key, kind: fieldKind(key), value: groups['value'] ?? '' } : null;
}

const opensHeader = (line: HeaderLine | null): boolean => line !== null && line.kind !== null && line.kind !== 'place';

/** A single line could be a sentence with a colon: `Media: the storm that drowned a town`. */
const standsAlone = (line: HeaderLine | undefined): boolean =>
  line !== undefined && (line.kind !== 'outlet' || isPressName(line.value)) && line.kind !== 'standfirst';

/**
 * Lines such as `Date:`, `Title:`, `By:`, `Source:`, `URL:` at the top, as scrapers and agencies write.
 * A single one may also stand under the headline; a key that nobody knows is kept as another field, but
 * only between two that are known.
 */
export function recogniseHeaderLines(draft: Draft): Draft {
  const first = draft.rest.slice(0, 2).findIndex((piece) => opensHeader(readLine(piece)));
  if (first < 0) return draft;
  const top = draft.rest.slice(first, first + MOST).map(readLine);
  const end = top.indexOf(null);
  const run = (end < 0 ? top : top.slice(0, end)).filter((line) => line !== null);
  const last = run.findLastIndex(({ kind }) => kind !== null);
  if (!run.some(({ kind }) => kind !== null && kind !== 'other' && kind !== 'place')) return draft;
  if (last === 0 && !standsAlone(run[0])) return draft;
  return run.slice(0, last + 1).reduce((result, { piece, key, kind, value }) => {
    const without = take(result, piece);
    return kind === null
      ? { ...without, fields: { ...without.fields, [key]: value } }
      : applyField(without, {
          kind,
          key,
          value,
          rule: 'header-line',
          span: { start: piece.end - value.length, end: piece.end },
        });
  }, draft);
}
