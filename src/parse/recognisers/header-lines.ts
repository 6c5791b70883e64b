import { applyField, outletIn } from '../apply-field.ts';
import { type Draft, take } from '../draft.ts';
import { type FieldKind, fieldRank } from '../field-names.ts';
import { type HeaderLine, readHeaderLine } from '../header-line.ts';
import { asLabelLines } from '../label-lines.ts';
import { isPressName } from '../../press-names.ts';
import { isMailHead } from './mail-lines.ts';

/** No more lines than this are read as a header. */
const MOST = 20;

/** A single line stands among the first pieces; several may stand a little lower, below the outlet and the day. */
const TOP = 2;
const LOW = 4;

/** Rights stand above those, too, in exports of press databases; so low, more of them are known for what they are. */
const LOWEST = 8;
const FEWEST_LOW = 3;

const opensHeader = (line: HeaderLine | null): boolean => line !== null && line.kind !== null && line.kind !== 'place';

/** A single line could be a sentence with a colon: `Media: the storm that drowned a town`. */
const standsAlone = (line: HeaderLine | undefined): boolean =>
  line !== undefined && (line.kind !== 'outlet' || isPressName(outletIn(line.value))) && line.kind !== 'standfirst';

/** Lines that only stand beside others. */
const BESIDE = new Set<FieldKind>(['other', 'place', 'sender']);

/** Names of the headline by trust; all others as they are written. */
const rankOf = ({ key, kind }: HeaderLine): number => (kind === 'headline' ? fieldRank(key) : -1);

/** Beside the day of an original that of its copy on another site is none of publication. */
function withoutCopies(lines: readonly HeaderLine[]): readonly HeaderLine[] {
  const isOriginal = ({ key, kind }: HeaderLine): boolean => kind === 'day' && /^original/iu.test(key);
  if (!lines.some(isOriginal)) return lines;
  return lines.map((line) => (line.kind === 'day' && !isOriginal(line) ? { ...line, kind: 'other' } : line));
}

/** `Section: Local` and `Page: A3` tell nothing that is asked, but no text begins with them. */
const isCatalogue = (run: readonly HeaderLine[]): boolean => run.filter(({ kind }) => kind === 'other').length > 1;

/**
 * Lines such as `Date:`, `Title:`, `By:`, `Source:`, `URL:` at the top, as scrapers and agencies write.
 * A single one may also stand under the headline; a key that nobody knows is kept as another field, but
 * only between two that are known.
 */
export function recogniseHeaderLines(written: Draft): Draft {
  const draft = { ...written, rest: asLabelLines(written.rest) };
  const first = draft.rest.slice(0, LOWEST).findIndex((piece) => opensHeader(readHeaderLine(piece)));
  if (first < 0) return written;
  const top = draft.rest.slice(first, first + MOST).map(readHeaderLine);
  const end = top.indexOf(null);
  const run = (end < 0 ? top : top.slice(0, end)).filter((line) => line !== null);
  // A mail quoted below another.
  if (isMailHead(run)) return written;
  const last = run.findLastIndex(({ kind }) => kind !== null);
  if (!run.some(({ kind }) => kind !== null && !BESIDE.has(kind)) && !isCatalogue(run)) return written;
  if (last === 0 && (first >= TOP || !standsAlone(run[0]))) return written;
  if (first >= LOW && run.filter(({ kind }) => kind !== null).length < FEWEST_LOW) return written;
  // A subject is the headline only where nothing is called so.
  const lines = withoutCopies(run.slice(0, last + 1)).toSorted((a, b) => rankOf(a) - rankOf(b));
  return lines.reduce((result, { piece, key, kind, value }) => {
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
