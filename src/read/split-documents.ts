import { byHeadings, byItems } from './split-review.ts';
import { opensArticle, opensBelowDay, opensWithHead, opensWithHeadline } from './opens-article.ts';

/** `2 of 14 DOCUMENTS`, `Document 2 of 14`, `Dokument 2 von 14`: how Nexis and ProQuest open each article of an export. */
const NUMBERED =
  /^[ \t]*(?:(?<one>\d+) (?:of|von|de|di|van|из|z) (?<ofOne>\d+) \p{L}+|(?:document|dokument|documento|документ|article|artikel|artículo|artigo|articolo|item|record|result) (?<two>\d+) (?:of|von|de|di|van|sur|из|z|\/) ?(?<ofTwo>\d+))[ \t]*$/gimu;

/** `ARTICLE 2`, `Item #2:`, as people count what they paste together. */
const COUNTED =
  /^[ \t]*[[(*#]*[ \t]*(?:document|article|story|item|clip(?:ping)?|artikel|artículo|artigo|nachricht|noticia) (?:no\.? ?|nr\.? ?|#)?(?<number>\d{1,3})[\])*:.]*[ \t]*$/gimu;

/** `End of Document`, `Document NVPOST0020210309e5390001x`, `AN  Document …`: how Nexis and Factiva close each. */
const CLOSING = /^[ \t]*(?:[Ee]nd of [Dd]ocument|(?:AN[ \t]+)?Document [A-Z]{3,8}\d{10}[a-z\d]{6,})[ \t]*$/gmu;

/** A line of dashes and the like, as people draw between what they paste together: `---`, `* * *`, `###`, `<<<>>>`. */
const RULE = /^[ \t]*(?:[-–—=_*~+#§•]{3,}|(?:[-–—=_*~+#§•] ){2,}[-–—=_*~+#§•]|<{2,}>{2,}|>{2,}<{2,})[ \t]*$/gmu;

/** `Title: …` */
const LABEL = /^\s*(?<label>\p{L}[\p{L} -]{1,20}):[ \t]*\S/u;

/** Labels that open a record which is written as text, in the languages of scrapers; speakers have names. */
const RECORD =
  /^(?:title|headline|date|published|source|publication|author|byline|url|link|section|titel|überschrift|datum|quelle|autor|titre|auteur|título|titulo|fecha|fuente|data|fonte|judul|tanggal|başlık|tarih|заголовок|дата|عنوان|تاریخ|سرخی|العنوان|التاريخ)$/iu;

/** An empty line. */
const GAP = /\n[ \t]*\n/gu;

/** `Halden News, [09.03.2021 10:30]`, `Halden News, [9 Mar 2021 at 10:30:12]:`: how Telegram opens each message that is copied out of it. */
const MESSAGE =
  /^(?<sender>\S.{1,60}), \[(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},?|\d{1,2}\.? \p{L}{3,12}\.? \d{4}(?: \p{L}{2})?) \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?\]:?[ \t]*$/gmu;

/** What is left behind the last mark is a document of its own only if it is longer; else it is the database's. */
const LONGEST_REST = 200;

/** Nobody draws so long a rule between the sections of an article. */
const LONG_RULE = 8;

/** A line above a rule that is longer is a paragraph's. */
const LONGEST_HEADING = 60;

/** Finds where in a text its documents begin, 0 not among them; none where it is one document. */
export type Splitter = (text: string) => readonly number[];

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

/** Opened by a number each, counting from 1 without their sum, with a headline and a byline or a day behind. */
const byCount: Splitter = (text) => {
  const marks = [...text.matchAll(COUNTED)].filter(({ index, 0: mark }) =>
    opensArticle(text.slice(index + mark.length)),
  );
  const counted = marks.length > 1 && marks.every(({ groups }, at) => Number(groups?.['number']) === at + 1);
  return counted ? marks.map(({ index }) => index).filter((start) => text.slice(0, start).trim() !== '') : [];
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

/** Parted by empty lines alone, each with two labels of a record behind it, the first of which opens the text. */
const byRecords: Splitter = (text) => {
  const label = recordOf(text);
  const starts = label === undefined ? [] : [...text.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
  return starts.filter((start) => recordOf(text.slice(start)) === label);
};

/** Parted by rules, each with a headline and a byline, a day or a dateline behind it, as the text opens. */
const byRules: Splitter = (text) => partedBy(text, 1, opensArticle);

/** The same where headlines alone stand behind: only by long rules, since short ones part the sections of an article. */
const byLongRules: Splitter = (text) => partedBy(text, LONG_RULE, opensWithHeadline);

/** Parted by rules, each with a heading of Markdown's first level and paragraphs behind, as the text opens. */
const byRuledHeadings: Splitter = (text) =>
  partedBy(text, 1, (stretch) => /^\s*# \S/u.test(stretch) && opensWithHeadline(stretch));

function partedBy(text: string, shortest: number, opens: (stretch: string) => boolean): readonly number[] {
  const drawn = [...text.matchAll(RULE)];
  if (drawn.length === 0 || !opens(text)) return [];
  const rules = drawn.filter(
    ({ index, 0: rule }) => rule.trim().length >= shortest && endsParagraph(text.slice(0, index)),
  );
  return rules.map(({ index, 0: rule }) => index + rule.length).filter((start) => opens(text.slice(start)));
}

/** A rule straight below a short line is drawn under a heading. */
function endsParagraph(before: string): boolean {
  const line = before.slice(before.trimEnd().lastIndexOf('\n') + 1);
  return line.trim().length > LONGEST_HEADING || (/\n[ \t]*\n$/u.test(line) && /[\p{L}\d]/u.test(before));
}

/** Opened by a message's stamp each, all of one sender: a channel. Those of several are a talk. */
const byMessages: Splitter = (text) => {
  const [first, ...others] = [...text.matchAll(MESSAGE)];
  const opens = first !== undefined && text.slice(0, first.index).trim() === '';
  const sender = first?.groups?.['sender'];
  return opens && others.every(({ groups }) => groups?.['sender'] === sender) ? others.map(({ index }) => index) : [];
};

/** Parted by two empty lines or more, each with a headline and who wrote it or when straight below, as the text opens. */
const byWideGaps: Splitter = (text) => {
  const wide = [...text.matchAll(/\n(?:[ \t]*\n){2,}/gu)];
  if (wide.length === 0 || !opensArticle(text)) return [];
  const gaps = wide.map(({ index, 0: gap }) => index + gap.length);
  return gaps.filter((start) => opensWithHead(text.slice(start)));
};

/** Opened by a line with a day each, `Halden Courier, 9 March 2021`, with a headline and paragraphs below. */
const byDatedHeads: Splitter = (text) => {
  if (!opensBelowDay(text.slice(0, 3000))) return [];
  const starts = [...text.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
  return starts.filter((start) => opensBelowDay(text.slice(start, start + 3000)));
};

function labelOf(text: string): string | undefined {
  const [first = '', second = ''] = text.slice(0, 2000).trimStart().split('\n', 2);
  return LABEL.test(second) ? LABEL.exec(first)?.groups?.['label'] : undefined;
}

function recordOf(text: string): string | undefined {
  const label = labelOf(text) ?? '';
  const second = text.slice(0, 2000).trimStart().split('\n', 2)[1] ?? '';
  return [label, LABEL.exec(second)?.groups?.['label'] ?? ''].every((name) => RECORD.test(name)) ? label : undefined;
}

const SPLITTERS: readonly Splitter[] = [
  byNumbers,
  byCount,
  byClosing,
  byLabels,
  byRecords,
  byMessages,
  byHeadings,
  byItems,
  byRules,
  byLongRules,
  byRuledHeadings,
  byWideGaps,
  byDatedHeads,
];

/** The documents that a text holds, in order: several in an export of a press database, one in a cutting. */
export function splitDocuments(text: string): readonly string[] {
  const starts = SPLITTERS.map((split) => split(text)).find((found) => found.length > 0) ?? [];
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}
