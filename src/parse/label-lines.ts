import type { Piece } from './draft.ts';
import { fieldKind } from './field-names.ts';
import { readHeaderLine } from './header-line.ts';
import { isParagraph } from './is-paragraph.ts';

/** So many pieces from the top are looked at. */
const FROM_TOP = 40;

/** `Title:` alone on a line, with its value on the next. */
const LABEL_ALONE = /^(?<key>\p{L}[\p{L}\p{M} /_-]{1,30})\s?[:：]$/u;

/** Fewer could be headings over the parts of a text. */
const FEWEST = 3;

/** What parts labels, or ends one. */
const MARK = /[|·]|[:：]$/u;

const BAR = /\s*[|·]\s*/u;

/** The labels that sites of relief and of rights set without a colon, and the name under which each is known. */
const BARE = new Map(
  'Format,Source,Posted,Originally published,Origin,Language,Theme,Primary country,Other country,Disaster type,Attachments'
    .split(',')
    .map((label) => [label.toLowerCase(), label]),
).set('sources', 'Source');

/** The same within a line, above the text: `Format Situation Report Source Norvik Relief Posted 9 Mar 2021`. */
const BARE_WITHIN = /(?<!\S)(?:Format|Sources?|Posted|Originally published|Origin)\s+(?=\S)/gu;

/** One of them has the day of publication. */
const TELLS_DAY = /^(?:Posted|Originally published): .*\d{4}$/u;

/**
 * The pieces with labels as databases set them made lines of a label and its value: `Title:` above its value, as
 * EBSCO prints, several on a line, as NewsBank does: `Author/Byline: Ilse Brandt | Page: A3 | Section: News`, and those
 * that have no colon.
 */
export function asLabelLines(written: readonly Piece[]): readonly Piece[] {
  const pieces = withColons(written);
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

const bareLabel = ({ text }: Piece): string | undefined =>
  text.length > 24 ? undefined : BARE.get(text.toLowerCase());

/** The labels without a colon at the top with one, where there are several and one is of the day. */
function withColons(pieces: readonly Piece[]): readonly Piece[] {
  const top = pieces.slice(0, FROM_TOP);
  const first = top.findIndex((piece) => bareLabel(piece) !== undefined);
  const within = top.findIndex(({ text }) => text.startsWith('Format ') && text.length <= 400);
  if (first < 0 && within < 0) return pieces;
  const at = first < 0 ? within : first;
  const lines = first < 0 ? top.slice(at, at + 1).flatMap(partBareLabels) : belowLabels(top.slice(at));
  const taken = first < 0 ? 1 : lines.reduce((sum, { text }) => sum + text.split('\n').length + 1, 0);
  const isRecord = lines.length >= FEWEST && lines.some(({ text }) => TELLS_DAY.test(text));
  return isRecord ? [...pieces.slice(0, at), ...lines, ...pieces.slice(at + taken)] : pieces;
}

/** Labels on lines of their own, each above its values, of which the last has one. */
function belowLabels(pieces: readonly Piece[]): readonly Piece[] {
  const starts = pieces.flatMap((piece, at) => (bareLabel(piece) === undefined ? [] : [at]));
  const lines: Piece[] = [];
  for (const [nth, at] of starts.entries()) {
    const label = pieces[at];
    const values = pieces.slice(at + 1, starts[nth + 1] ?? at + 2);
    const last = values.at(-1);
    // A paragraph is none: there the record ends.
    if (!label || !last || values.some(({ text }) => isParagraph(text) || text.includes('\n'))) break;
    const text = `${bareLabel(label) ?? ''}: ${values.map((value) => value.text).join('\n')}`;
    lines.push({ ...label, text, end: last.end });
  }
  return lines;
}

function partBareLabels(piece: Piece): readonly Piece[] {
  const labels = [...piece.text.matchAll(BARE_WITHIN)];
  return labels.map(({ index, 0: label }, nth) => {
    const value = piece.text.slice(index + label.length, labels[nth + 1]?.index).trimEnd();
    const start = piece.start + index;
    return { text: `${label.trimEnd()}: ${value}`, start, end: start + label.length + value.length, gap: piece.gap };
  });
}

/** The record that such sites set below a text: its pieces, from its first label. */
export function recordBelow(pieces: readonly Piece[]): readonly Piece[] {
  const below = pieces.slice(pieces.findLastIndex(({ text }) => isParagraph(text)) + 1);
  const first = below.findIndex((piece) => bareLabel(piece) !== undefined);
  const labels = below.filter((piece) => bareLabel(piece) !== undefined);
  return labels.length < FEWEST || below.length === pieces.length ? [] : below.slice(first);
}
