/** `2 of 14 DOCUMENTS`, `Document 2 of 14`: how Nexis and ProQuest open each article of an export. */
const NUMBERED = /^[ \t]*(?:(?<one>\d+) of (?<ofOne>\d+) documents?|document (?<two>\d+) of (?<ofTwo>\d+))[ \t]*$/gimu;

/** `End of Document`, `Document NVPOST0020210309e5390001x`, `AN  Document …`: how Nexis and Factiva close each. */
const CLOSING = /^[ \t]*(?:[Ee]nd of [Dd]ocument|(?:AN[ \t]+)?Document [A-Z]{3,8}\d{10}[a-z\d]{6,})[ \t]*$/gmu;

/** A line of dashes and the like, as people draw between what they paste together. */
const RULE = /^[ \t]*[-–—=_*~]{3,}[ \t]*$/gmu;

/** `Title: …` */
const LABEL = /^\s*(?<label>\p{L}[\p{L} -]{1,20}):[ \t]*\S/u;

/** What is left behind the last mark is a document of its own only if it is longer; else it is the database's. */
const LONGEST_REST = 200;

/** Finds where in a text its documents begin, 0 not among them; none where it is one document. */
type Splitter = (text: string) => readonly number[];

/** Opened by a number each, counting up. */
const byNumbers: Splitter = (text) => {
  const marks = [...text.matchAll(NUMBERED)].map(({ index, groups }) => ({
    index,
    number: Number(groups?.['one'] ?? groups?.['two']),
    of: groups?.['ofOne'] ?? groups?.['ofTwo'],
  }));
  const counted = marks.every(({ number, of }, at) => number === (marks[0]?.number ?? 0) + at && of === marks[0]?.of);
  if (!counted || marks.length < 2) return [];
  const opens = /[\p{L}\d]/u.test(text.slice(0, marks[0]?.index));
  return marks.slice(opens ? 0 : 1).map(({ index }) => index);
};

/** Closed by a line each. */
const byClosing: Splitter = (text) => {
  const ends = [...text.matchAll(CLOSING)].map(({ index, 0: mark }) => index + mark.length);
  const rest = text.slice(ends.at(-1)).trim();
  return rest.length > LONGEST_REST ? ends : ends.slice(0, -1);
};

/** Parted by rules, each with the same label behind it that opens the text, and another one below. */
const byLabels: Splitter = (text) => {
  const label = labelOf(text);
  const starts = label === undefined ? [] : [...text.matchAll(RULE)].map(({ index, 0: rule }) => index + rule.length);
  return starts.filter((start) => labelOf(text.slice(start)) === label);
};

function labelOf(text: string): string | undefined {
  const [first = '', second = ''] = text.slice(0, 2000).trimStart().split('\n', 2);
  return LABEL.test(second) ? LABEL.exec(first)?.groups?.['label'] : undefined;
}

const SPLITTERS: readonly Splitter[] = [byNumbers, byClosing, byLabels];

/** The documents that a text holds, in order: several in an export of a press database, one in a cutting. */
export function splitDocuments(text: string): readonly string[] {
  const starts = SPLITTERS.map((split) => split(text)).find((found) => found.length > 0) ?? [];
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}
