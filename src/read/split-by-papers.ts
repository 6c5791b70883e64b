import { isPressName } from '../press-names.ts';
import { DAY, isHeadline, isSentence } from './opens-article.ts';
import type { SeedContent } from './seed-content.ts';
import { isTitle } from './splitters/title.ts';

/** A line of a text, trimmed, with where it begins and ends. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing, or an empty line, stands above it. */
  readonly opens: boolean;
}

/** A line that could be a paper's name is no longer. */
const LONGEST_NAME = 50;

/** Sections have such names, too: `World News`, `Sports Today`. */
const SECTION =
  /^(?:in|other|more|latest|breaking|top|local|regional|national|international|foreign|world|city|business|economic|political|sports?)\s(?:\S+\s)?(?:news|today|world|media|review|voice)$/iu;

/** Papers whose names stand above groups of reports: one alone could be a heading. */
const FEWEST_PAPERS = 2;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  let opens = true;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (line !== '') lines.push({ text: line, start, end: start + line.length, opens });
    opens = line === '';
    at += raw.length + 1;
  }
  return lines;
}

const inSmallLetters = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());

/** The paper that a line names and nothing else, with the colon that may stand behind. */
function paperIn({ text, opens }: Line): string | null {
  if (!opens || text.length > LONGEST_NAME || SECTION.test(text)) return null;
  const name = text.replace(/\s*:$/u, '');
  const isName = isPressName(name) || (!/\p{Ll}/u.test(name) && isPressName(inSmallLetters(name)));
  return isName ? name : null;
}

/** Whether a line is a headline with running text straight below it. */
const opensReport = (line: Line, below: Line | undefined): boolean =>
  below !== undefined && line.text.includes(' ') && isHeadline(line.text) && isSentence(below.text);

/**
 * The reports of a press review that has the name of a paper above each group of them (`DAILY STAR`, then headlines with
 * their paragraphs), each with its paper and the day of the review; null where a text is none.
 */
export function splitByPapers(text: string): readonly Pick<SeedContent, 'text' | 'fields'>[] | null {
  const lines = linesOf(text);
  const papers = lines.map(paperIn);
  const isHead = (at: number): boolean => {
    const [next, after] = [lines[at + 1], lines[at + 2]];
    return typeof papers[at] === 'string' && next !== undefined && opensReport(next, after);
  };
  const heads = lines.flatMap((_, at) => (isHead(at) ? [at] : []));
  const [first = 0] = heads;
  const title = text.slice(0, lines[first]?.start);
  if (new Set(heads.map((at) => papers[at])).size < FEWEST_PAPERS || !isTitle(title)) return null;
  const day = DAY.exec(title)?.[0];
  const fieldsOf = (at: number): SeedContent['fields'] => ({
    source: papers[heads.findLast((head) => head < at) ?? first] ?? '',
    ...(day !== undefined && { date: day }),
  });
  const starts = lines.flatMap((line, at) => {
    const isFirst = heads.includes(at - 1);
    return at > first && (isFirst || (line.opens && opensReport(line, lines[at + 1]))) && !heads.includes(at)
      ? [at]
      : [];
  });
  return starts.map((at, nth) => {
    const last = Math.min(starts[nth + 1] ?? lines.length, heads.find((head) => head > at) ?? lines.length) - 1;
    return { text: text.slice(lines[at]?.start, lines[last]?.end), fields: fieldsOf(at) };
  });
}
