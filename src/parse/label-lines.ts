import type { Piece } from './draft.ts';
import { fieldKind } from './field-names.ts';
import { readHeaderLine } from './header-line.ts';

/** So many pieces from the top are looked at. */
const FROM_TOP = 40;

/** `Title:` alone on a line, with its value on the next. */
const LABEL_ALONE = /^(?<key>\p{L}[\p{L}\p{M} /_-]{1,30})\s?[:：]$/u;

/** Fewer could be headings over the parts of a text. */
const FEWEST = 3;

/** What parts labels, or ends one. */
const MARK = /[|·]|[:：]$/u;

const BAR = /\s*[|·]\s*/u;

/**
 * The pieces with labels as databases set them made lines of a label and its value: `Title:` above its value, as
 * EBSCO prints, and several on a line, as NewsBank does: `Author/Byline: Ilse Brandt | Page: A3 | Section: News`.
 */
export function asLabelLines(pieces: readonly Piece[]): readonly Piece[] {
  const top = pieces.slice(0, FROM_TOP);
  if (!top.some(({ text }) => text.length <= 200 && MARK.test(text))) return pieces;
  const lines = joinValues(top.flatMap(partLabels));
  return lines.length === top.length ? pieces : [...lines, ...pieces.slice(FROM_TOP)];
}

function partLabels(piece: Piece): readonly Piece[] {
  const parts = piece.text.length > 200 || !BAR.test(piece.text) ? [] : piece.text.split(BAR);
  let at = piece.start;
  const found = parts.map((text): Piece => {
    const start = at + piece.text.slice(at - piece.start).indexOf(text);
    at = start + text.length;
    return { text, start, end: at, gap: piece.gap };
  });
  const kinds = found.map((part) => readHeaderLine(part)?.kind ?? null);
  // Days of publication and of change are told apart elsewhere.
  return kinds.length > 1 && kinds.every((kind) => kind !== null && kind !== 'day') ? found : [piece];
}

function joinValues(pieces: readonly Piece[]): readonly Piece[] {
  const labels = pieces.map(({ text }) =>
    text.length > 40 ? null : (LABEL_ALONE.exec(text)?.groups?.['key'] ?? null),
  );
  const isLabel = (at: number): boolean => typeof labels[at] === 'string';
  const known = labels.filter((key, at) => key !== null && fieldKind(key) !== null && !isLabel(at + 1));
  if (known.length < FEWEST) return pieces;
  return pieces.flatMap((piece, at) => {
    const value = pieces[at + 1];
    if (isLabel(at) && !isLabel(at + 1) && value !== undefined)
      return [{ ...piece, text: `${piece.text} ${value.text}`, end: value.end }];
    return isLabel(at - 1) && !isLabel(at) ? [] : [piece];
  });
}
