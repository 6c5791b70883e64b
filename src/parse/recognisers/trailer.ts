import { applyField } from '../apply-field.ts';
import { type Draft, type Piece, take, takeAs } from '../draft.ts';
import type { FieldKind } from '../field-names.ts';
import { isPersonName } from '../person-names.ts';
import { type HeaderLine, readHeaderLine } from '../header-line.ts';
import { recordBelow } from '../label-lines.ts';

/** What a line below a text may tell of its article; a `Subject:` there is a catalogue's, a `Location:` not a dateline's. */
const TELLING: readonly FieldKind[] = ['byline', 'outlet', 'language', 'address'];

/** Below a text `Date:` may be that of a meeting; only one that says so is the day of publication. */
const PUBLICATION = /^(?:publication|issue) ?date$|^published\b/iu;

/** So many lines have to be known for the lines below a text to be a database's; one that names the writer is enough. */
const FEWEST = 2;

const kindOf = ({ kind, key }: HeaderLine): FieldKind =>
  kind !== null && (TELLING.includes(kind) || (kind === 'day' && PUBLICATION.test(key))) ? kind : 'other';

/** A catalogue names the town behind the paper: `The Halden Courier; Port Halden`. */
const valueOf = ({ kind, value }: HeaderLine): string => (kind === 'outlet' ? value.replace(/\s*;.*$/su, '') : value);

/** Lines such as `LOAD-DATE:`, `Publication title:`, `Word count:` that press databases print below a text, and a record without colons. */
export function recogniseTrailer(written: Draft): Draft {
  const draft = takeAs(written, 'boilerplate', recordBelow(written.rest));
  const lines = draft.rest.map(readHeaderLine);
  const text = lines.lastIndexOf(null);
  const below = text < 0 ? [] : lines.slice(text + 1).filter((line) => line !== null);
  const first = below.findIndex(({ kind }) => kind !== null);
  const signs = below.some(({ kind, value }) => kind === 'byline' && isPersonName(value));
  if (!signs && below.filter(({ kind }) => kind !== null).length < FEWEST) return draft;
  return below.slice(first).reduce((result, line) => applyLine(result, line, line.piece), draft);
}

function applyLine(draft: Draft, line: HeaderLine, piece: Piece): Draft {
  const value = valueOf(line);
  const start = piece.end - line.value.length;
  const span = { start, end: start + value.length };
  return applyField(take(draft, piece), { kind: kindOf(line), key: line.key, value, rule: 'header-line', span });
}
