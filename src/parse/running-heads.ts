/** A head or foot of a page has its parts at the two edges; the gap between is wide. */
const PARTED = /\S(?: {3,}|\t+)\S/u;

/** Whether a text has such gaps at all: most have none. */
export const hasWideGaps = (text: string): boolean => text.includes('   ') || text.includes('\t');

/** A row of a table is shorter, or longer; a line of a table differs in more than its figures from the others. */
const SHORTEST = 20;
const LONGEST = 140;

/** A head without its page's number: `Norvik Rights Watch   1 of 3`. */
const formOf = (line: string): string => line.replace(/\d+/gu, '0').replace(/\s+/gu, ' ');

/**
 * The lines of a text, trimmed, that stand on each of its pages: what a PDF file or a scan repeats above or below its
 * text, the same but for the page's number.
 */
export function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const parted = lines.filter((line) => line.length <= LONGEST && line.length >= SHORTEST && PARTED.test(line));
  if (parted.length < 2) return new Set();
  const forms = new Map<string, number>();
  for (const line of parted) forms.set(formOf(line), (forms.get(formOf(line)) ?? 0) + 1);
  return new Set(
    parted.filter((line) => {
      const form = formOf(line);
      return (forms.get(form) ?? 0) > 1 && form.length >= SHORTEST && /\p{L}{3}/u.test(form);
    }),
  );
}
