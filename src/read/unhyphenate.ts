/** The hyphens that typesetters and text recognition leave at the end of a line, before a word that goes on small. */
const BROKEN = /\p{L}{2}[-\u2010\u00ad¬][ \t]*\n[ \t]*\p{Ll}/gu;

/** Cheap to test: most texts have no such line's end. */
const MAY_BREAK = /[-\u2010\u00ad¬][ \t]*\n/u;

/** Fewer could be compounds; more are the habit of a narrow column. */
const FEWEST = 2;

/** Words that are written with a hyphen before others, and so keep theirs at the end of a line. */
const COMPOUND =
  /(?:^|\P{L})(?:well|self|ex|non|anti|pro|half|long|short|high|low|full|part|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|old|new|year|so)$/iu;

/** `Ein- und Ausgang`, `pre- and post-war`: the hyphen stands for what comes behind the next word. */
const SUSPENDED = /^(?:und|oder|bzw|and|or|to|et|ou|y|o|e|en|of)(?!\p{L})/u;

/**
 * A text in narrow columns, as scans and PDF files give it, with its words whole and its paragraphs in one line each: a
 * word that a line's end parts could not be found. Left alone where lines do not part words.
 */
export function joinBrokenWords(text: string): string {
  if (!MAY_BREAK.test(text) || (text.match(BROKEN)?.length ?? 0) < FEWEST) return text;
  const lines = text.split('\n');
  const parted = lines.filter((line, at) => breaks(line, lines[at + 1] ?? ''));
  return joinLines(lines, widthOf(parted), text).join('\n');
}

/** The lines of a narrow column as its paragraphs; `width` is that to which it is set, `text` where its words are written. */
export function joinLines(lines: readonly string[], width = widthOf(lines), text = ''): readonly string[] {
  const written = new Set(text.match(/\p{L}+-\p{L}+/gu));
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const paragraph = at > 0 && goesOn(lines[at - 1] ?? '', line, width) ? paragraphs.at(-1) : undefined;
    if (paragraph === undefined) paragraphs.push([line]);
    else paragraph.push(...join(paragraph.pop() ?? '', line, written));
  }
  return paragraphs.map((parts) => parts.join(''));
}

const widthOf = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);

/** Two lines as they stand in one; the hyphen goes, unless the word is written with one elsewhere. */
function join(line: string, next: string, written: ReadonlySet<string>): readonly [string, string] {
  const [start, end] = [line.trimEnd(), next.trim()];
  if (!breaks(line, next) || SUSPENDED.test(end)) return [`${start} `, end];
  const whole = `${/\p{L}+$/u.exec(start.slice(0, -1))?.[0] ?? ''}-${/^\p{L}+/u.exec(end)?.[0] ?? ''}`;
  const keeps = start.endsWith('-') && (COMPOUND.test(start.slice(0, -1)) || written.has(whole));
  return [keeps ? start : start.slice(0, -1), end];
}

const breaks = (line: string, next: string): boolean =>
  /\p{L}{2}[-\u2010\u00ad¬]\n[ \t]*\p{Ll}/u.test(`${line.trimEnd().slice(-3)}\n${next}`);

const indent = (line: string): number => line.length - line.trimStart().length;

/** Whether the next line goes on with the paragraph: it begins small, or its first word would not have fitted. */
function goesOn(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '') return false;
  if (breaks(line, next)) return true;
  if (indent(next) > indent(line) + 1) return false;
  if (/^\s*\p{Ll}/u.test(next) && !/[.!?:]["'”’»)]*$/u.test(line.trimEnd())) return true;
  return line.trimEnd().length + 1 + (next.trim().split(/\s/u, 1)[0] ?? '').length > width;
}
