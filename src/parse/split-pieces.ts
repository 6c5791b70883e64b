import type { Piece } from './draft.ts';
import { hasWideGaps, runningHeads } from './running-heads.ts';

/** A line longer than this was not wrapped by hand or by a mailer. */
const WIDEST_WRAP = 120;

/** A line shorter than this before a small letter is rather an entry of a list. */
const SHORTEST_WRAPPED = 30;

/** A line of several words that ends in one of these goes on, however short it is. */
const GOES_ON =
  /\S\s+(?:a|an|and|as|at|but|by|for|from|had|has|have|he|her|his|in|into|is|it|its|of|on|or|our|over|said|she|that|the|their|they|to|was|we|were|which|who|will|with)$/u;

/** A line that stops before the name of a day or month goes on with it, though that begins big. */
const BEFORE_DAY = /\s(?:on|in|by|since|until|last|late|early)$/u;
const OPENS_DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** A label alone above its day: `Published`, `9 March 2021`. */
const LABEL_OF_DAY = /^(?:Published|Date published|Published on|First published):?$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

const ends = /[.!?:;…।۔。]["'”’»)\]]*$/u;
const opensAnew = /^[•●▪■◦‣*>#|–—-]/u;
/** A line of its own, though it begins small: a byline or an address. */
const standsApart =
  /^(?:by\s+\p{Lu}[^.!?]{2,60}$|(?:di|par|por|von|door|oleh)(?:\s\p{Lu}[\p{L}'’-]+){2,3}$|(?:https?:\/\/|www\.|(?:[a-z\d-]+\.)+[a-z]{2,6}\/)\S+$)/u;
const startsSmall = /^["'“‘(]?\p{Ll}/u;

const NONE: ReadonlySet<string> = new Set();

/**
 * The paragraphs of a text. Empty lines always part them; a single line break does too, unless the
 * line before it was wrapped: it stops in the middle of a sentence that goes on with a small letter,
 * or the whole text is wrapped and the next word would not have fitted.
 */
export function splitPieces(text: string): readonly Piece[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const heads = hasWideGaps(text) ? runningHeads(lines.map((line) => line.text)) : NONE;
  const pieces: Piece[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const isHead = heads.has(line.text) || (last !== undefined && heads.has(last.text));
    const isJoined = isHead
      ? false
      : LABEL_OF_DAY.test(last?.text ?? '') && YEAR.test(line.text) && line.text.length < 40;
    if (last && line.gap === 0 && !isHead && (isJoined || isWrapped(text, last, line, width))) {
      pieces[pieces.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    } else pieces.push(line);
  }
  return pieces;
}

/** Marks of direction around a line, as word processors and messengers set them, are space here; those within it stay. */
const EDGES = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/gu;

/** The lines that hold something, trimmed. */
function linesOf(text: string): readonly Piece[] {
  const lines: Piece[] = [];
  let gap = 0;
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.replace(EDGES, '');
    if (trimmed === '') gap += 1;
    else {
      const start = at + raw.indexOf(trimmed);
      lines.push({ text: trimmed, start, end: start + trimmed.length, gap });
      gap = 0;
    }
    at += raw.length + 1;
  }
  return lines;
}

const runsOn = (before: string, after: string): boolean => !ends.test(before.slice(-4)) && startsSmall.test(after);

/** The width at which a text was wrapped, or null where its lines are paragraphs. */
function wrapWidth(lines: readonly Piece[]): number | null {
  const breaks = lines.slice(1).filter(({ gap }) => gap === 0).length;
  const running = lines.filter((line, i) => i > 0 && line.gap === 0 && runsOn(lines[i - 1]?.text ?? '', line.text));
  if (breaks < 2 || running.length < breaks * 0.4) return null;
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  return widest > WIDEST_WRAP ? null : widest;
}

function isWrapped(text: string, paragraph: Piece, next: Piece, width: number | null): boolean {
  if (opensAnew.test(next.text) || standsApart.test(next.text)) return false;
  const lineStart = Math.max(paragraph.start, text.lastIndexOf('\n', paragraph.end - 1) + 1);
  const line = text.slice(lineStart, paragraph.end);
  if (runsOn(line, next.text) && (line.length >= SHORTEST_WRAPPED || GOES_ON.test(line))) return true;
  if (line.length >= SHORTEST_WRAPPED && BEFORE_DAY.test(line) && OPENS_DAY.test(next.text)) return true;
  if (goesOnWithin(paragraph, line, next)) return true;
  if (width === null || /^\s/u.test(text.slice(next.start - 1, next.start).replace('\n', ''))) return false;
  const word = next.text.split(/\s/u, 1)[0] ?? '';
  return line.length + 1 + word.length > width;
}

/**
 * Whether a line is full by the measure of the wrapped lines above it in its paragraph, and ends within a sentence: of
 * a page some paragraphs may be wrapped and others not.
 */
function goesOnWithin(paragraph: Piece, line: string, next: Piece): boolean {
  if (line.length === paragraph.text.length || ends.test(line.slice(-4))) return false;
  const widest = paragraph.text.split('\n').reduce((most, { length }) => Math.max(most, length), 0);
  return (
    widest >= SHORTEST_WRAPPED &&
    widest <= WIDEST_WRAP &&
    line.length + 1 + (next.text.split(/\s/u, 1)[0] ?? '').length > widest
  );
}
