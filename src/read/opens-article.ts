import { isPressName } from '../press-names.ts';

/** No headline is longer. */
const LONGEST_HEADLINE = 140;

/** A line between headline and body is no longer, and no more of them stand there. */
const LONGEST_LINE = 120;
const MOST_LINES = 4;

/** A line of a sentence is longer. */
const SHORTEST_PARAGRAPH = 60;

/** A line with a day and little else is no longer. */
const LONGEST_DAY = 40;

/** With so much text behind its head a stretch can be an article. */
const SHORTEST_BODY = 150;

/** What stands behind a rule below an article and opens no other. */
const BELOW =
  /^#*\s*(?:related|more|see also|also|read|sources?|references|notes?|comments?|corrections?|updates?|about|contact|tags|topics|further|editor|background|box)\b/iu;

const BYLINE = /^[*_]*(?:by|von|par|por|di|oleh)\s+\p{Lu}/iu;

/** `9 March 2021`, `March 9, 2021`, `9. März 2021`, `9 de marzo de 2021`, `2021-03-09`, `09/03/2021`, `۹ مارچ ۲۰۲۱`. */
export const DAY =
  /(?<!\p{N})\p{N}{1,2}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\p{N}{4}(?!\p{N})|\p{L}{3,}\.?\s\d{1,2},\s\d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/u;

/** `NORVIK, March 9 (NNA) - `, `NORVIK: ` */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^.:—–]{2,40})?(?:\([^()]{2,30}\))?\s*(?::|[-–—]{1,2})\s/u;

const closes = /[.。۔।]["'”’»)\]]*$/u;

/**
 * Whether a stretch of text opens as an article of its own: a headline, and below it who wrote it, the day or a
 * dateline, before running text. A section, a box or a note opens with less.
 */
export function opensArticle(text: string): boolean {
  const lines = text
    .slice(0, 3000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const [headline = '', ...below] = lines;
  const head = below.slice(0, MOST_LINES);
  const end = head.findIndex((line) => line.length > LONGEST_LINE);
  const between = end < 0 ? head : head.slice(0, end);
  const lede = head[between.length] ?? '';
  const tells =
    between.some((line) => BYLINE.test(line) || DAY.test(line)) || DATELINE.test(lede) || tellsDayItself(headline);
  return tells && isHeadline(headline) && below.join(' ').length > SHORTEST_BODY;
}

/** `Lamp to be rebuilt | Norvik Post | 9 March 2021`: a headline with where and when it was printed. */
const tellsDayItself = (headline: string): boolean =>
  /\s[|–—-]\s|[([]/u.test(headline) && DAY.test(headline) && headline.length > LONGEST_DAY;

/** Whether a stretch opens with a headline, and then has paragraphs: several articles, or the parts of one, do. */
export function opensWithHeadline(text: string): boolean {
  const [headline = '', ...below] = text
    .slice(0, 3000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paragraphs = below.slice(0, MOST_LINES).filter((line) => line.length > SHORTEST_PARAGRAPH && closes.test(line));
  return isHeadline(headline) && paragraphs.length > 1;
}

/** Whether a stretch opens as an article, and a line that is no sentence tells below its headline who wrote it or when. */
export function opensWithHead(text: string): boolean {
  const [, ...below] = text.slice(0, 1000).trimStart().split('\n', 3);
  const head = below.map((line) => line.trim()).find((line) => line !== '') ?? '';
  const tells = BYLINE.test(head) || DAY.test(head);
  return tells && head.length < SHORTEST_PARAGRAPH * 1.5 && !closes.test(head) && opensArticle(text);
}

/** Whether a stretch opens with a line of a day and little else, or a paper's name above one, and below it as an article does. */
export function opensBelowDay(text: string): boolean {
  const written = text.trimStart();
  const [paper = '', next = ''] = written.split('\n', 2).map((line) => line.trim());
  const hasPaper = paper.length < LONGEST_LINE && isPressName(paper) && DAY.test(next);
  const opening = hasPaper ? written.slice(written.indexOf('\n') + 1).trimStart() : written;
  const end = opening.indexOf('\n');
  const [first, below] = [opening.slice(0, end).trim(), opening.slice(end + 1)];
  return (
    end > 0 && first.length < SHORTEST_PARAGRAPH && !closes.test(first) && DAY.test(first) && opensWithHeadline(below)
  );
}

/** Whether a line is a sentence or several, as a paragraph has. */
export const isSentence = (line: string): boolean => line.length > SHORTEST_PARAGRAPH && closes.test(line);

/** Whether a line can be a headline: it is no sentence, no byline, no day, and no heading of what stands below an article. */
export const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE &&
  !closes.test(line) &&
  !BELOW.test(line) &&
  !BYLINE.test(line) &&
  !(DAY.test(line) && line.length < LONGEST_DAY);
