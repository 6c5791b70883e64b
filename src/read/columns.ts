import { joinLines } from './unhyphenate.ts';

/** Fewer rows that two columns share could be a table's. */
const FEWEST_ROWS = 5;

/** The gap between columns; one space is that between words. */
const GAP = /(?<=\S) {2,}(?=\S)/gu;

/** A column begins at one place; print is set so far off it at most: a mark of quotation to the left, an opening to the right. */
const OFF_LEFT = 2;
const OFF_RIGHT = 4;

/** So many of the lines of a column of running text go on within a sentence; cells of a table and entries do not. */
const RUNNING = 0.4;

/**
 * A text whose columns stand beside each other, as programs give the pages of a PDF file, with one column below the
 * other. Left alone where what stands beside each other is no running text.
 */
export function unweaveColumns(text: string): string {
  if (!text.includes('  ')) return text;
  const pages = text.split('\f').map((page) => page.split('\n'));
  const unwoven = pages.map(unweave);
  return unwoven.every((lines, at) => lines === pages[at]) ? text : unwoven.map((lines) => lines.join('\n')).join('\n');
}

function unweave(lines: readonly string[]): readonly string[] {
  const column = commonStart(lines);
  if (column === null) return lines;
  const stretches = stretchesOf(lines.map((line) => rowOf(line, column))).flatMap(({ start, rows }) => {
    const left = rows.map(({ line, cut }) => line.slice(0, cut).trimEnd());
    const right = rows.map(({ line, cut }) => line.slice(Math.min(cut, column)));
    return isRunning(left) && isRunning(right) ? [{ start, end: start + rows.length, left, right }] : [];
  });
  if (stretches.length === 0) return lines;
  const woven = stretches.flatMap(({ start, left, right }, at) => [
    ...unweave(lines.slice(stretches[at - 1]?.end ?? 0, start)),
    ...below(paragraphsOf(left), paragraphsOf(right)),
  ]);
  return [...woven, ...unweave(lines.slice(stretches.at(-1)?.end))];
}

/** The paragraphs of a column, which may be two of a page of three. */
function paragraphsOf(column: readonly string[]): readonly string[] {
  const lines = unweave(column);
  return withoutEnds(lines === column ? joinLines(column) : lines);
}

/** One column below the other; a sentence that the first stops in goes on in the second. */
function below(left: readonly string[], right: readonly string[]): readonly string[] {
  const [last = '', next = ''] = [left.at(-1), right[0]];
  return isClosed(last)
    ? [...left, ...right]
    : [...left.slice(0, -1), ...joinLines([last, next], 0), ...right.slice(1)];
}

const isClosed = (line: string): boolean => /[.!?:;]["'”’»)]*$/u.test(line.trimEnd());

/** Where most lines have a second column begin, or null where too few have one. */
function commonStart(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const { index, 0: gap } of line.matchAll(GAP))
      counts.set(index + gap.length, (counts.get(index + gap.length) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  return most !== undefined && most[1] >= FEWEST_ROWS ? most[0] : null;
}

/** A line with where it is cut: at its end where it stops before the second column, at -1 where it runs across. */
interface Row {
  readonly line: string;
  readonly cut: number;
  readonly side: 'none' | 'left' | 'right' | 'both' | 'across';
}

function rowOf(line: string, column: number): Row {
  const begins = line.search(/\S/u);
  if (begins < 0) return { line, cut: line.length, side: 'none' };
  if (begins >= column - OFF_LEFT) return { line, cut: begins, side: 'right' };
  if (line.trimEnd().length <= column - OFF_LEFT) return { line, cut: line.length, side: 'left' };
  const starts = [...line.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
  const cut = starts.find((start) => start >= column - OFF_LEFT && start <= column + OFF_RIGHT) ?? -1;
  return { line, cut, side: cut < 0 ? 'across' : 'both' };
}

/** The stretches of rows that both columns share, without one that runs across. */
function stretchesOf(rows: readonly Row[]): readonly { readonly start: number; readonly rows: readonly Row[] }[] {
  const across = rows.flatMap(({ side }, at) => (side === 'across' ? [at] : []));
  return [-1, ...across].flatMap((before, nth) => {
    const found = rows.slice(before + 1, across[nth]);
    const [first, last] = [found.findIndex(isShared), found.findLastIndex(isShared)];
    if (found.filter(isShared).length < FEWEST_ROWS) return [];
    const end = last + 1 + longerColumn(found.slice(last + 1));
    return [{ start: before + 1 + first, rows: found.slice(first, end) }];
  });
}

const isShared = ({ side }: Row): boolean => side === 'both';

/** How many rows below the last shared one the longer column goes on: the left to the next empty line, the right to its end. */
function longerColumn(rows: readonly Row[]): number {
  const ends: Row['side'] = rows.some(({ side }) => side === 'right') ? 'left' : 'none';
  const end = rows.findIndex(({ side }) => side === ends);
  return end < 0 ? rows.length : end;
}

/** Whether a column holds running text: its lines stop within sentences that go on in small letters. */
function isRunning(column: readonly string[]): boolean {
  const lines = column.map((line) => line.trim()).filter((line) => line !== '');
  const goOn = lines.filter((line, at) => at > 0 && /^\p{Ll}/u.test(line) && !isClosed(lines[at - 1] ?? ''));
  return lines.length > 1 && goOn.length >= (lines.length - 1) * RUNNING;
}

function withoutEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string): boolean => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
