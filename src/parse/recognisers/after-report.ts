import { type Draft, type Piece, takeAs } from '../draft.ts';
import { isCommentForm, isStoriesHeading } from '../headings-below.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isParagraph } from '../is-paragraph.ts';

/** The heading of a list of other stories, as sites set it below a report. */
const LIST =
  /^(?:related(?: (?:articles|stories|posts|news|topics|content|coverage|links|tags))?|(?:more|also) (?:on|from|in) .{2,40}|more stories on|read (?:next|more|also)|up next|recommended(?: (?:for you|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:viewed|read|popular|shared|commented)|trending(?: now)?|latest (?:news|stories)|top stories|topics|tags|around the web|from around the web|sponsored (?:links|stories))[:.]?$/iu;

/** The heading of readers' comments, with how many there are: `Comments (2)`, `14 comments`, `3 thoughts on “…”`. */
const COMMENTS =
  /^(?:(?:reader )?comments?\s*[([:]\s*\d+\s*[)\]]?|\d+ (?:comments?|responses|replies)(?: (?:on|to)\b.*)?|(?:\d+|one) thoughts? on\b.*|leave a (?:comment|reply)):?$/iu;

/** The heading of what a page says of who wrote its report, below that; its lines are few. */
const WRITER =
  /^(?:about the (?:authors?|writers?|reporters?|contributors?)|über (?:den autor|die autorin|die autoren)|à propos de l['’]aute(?:ur|urs|ure|rice)|sobre (?:el autor|la autora|o autor|a autora)|l['’]autor[ei])\s?:?$/iu;
const MOST_OF_WRITER = 6;

/** No title of another story is longer. */
const LONGEST_TITLE = 140;

/** So many paragraphs come before a list or comments: fewer could be the whole report. */
const FEWEST = 2;

/**
 * What a page has below its report: lists of other stories, where no paragraph follows them, readers' comments and the
 * form for them, which stands below a report of one paragraph, too.
 */
export function recogniseAfterReport(draft: Draft): Draft {
  const pieces = draft.rest;
  const paragraphs = pieces.flatMap(({ text }, at) => (isParagraph(text) ? [at] : []));
  const [first = pieces.length, second = pieces.length] = paragraphs;
  const forms = pieces.flatMap(({ text }, at) => (at > first && isCommentForm(text) ? [at] : []));
  const comments = pieces.findIndex(({ text }, at) => at > second && COMMENTS.test(text));
  const form = forms.find((at) => !paragraphs.some((other) => other > at && !isFurniture(pieces[other]?.text ?? '')));
  const writer = pieces.findIndex(({ text }, at) => at > first && text.length < 40 && WRITER.test(text));
  const isLast = writer >= 0 && pieces.length - writer <= MOST_OF_WRITER;
  const end = Math.min(...[comments, isLast ? writer : -1, form ?? -1, pieces.length].filter((at) => at >= 0));
  const last = paragraphs.findLast((at) => at < end) ?? end;
  const list = pieces.findIndex(({ text }, at) => at > last && at < end && (LIST.test(text) || isStoriesHeading(text)));
  const titles = list < 0 || paragraphs.length < FEWEST ? [] : pieces.slice(list, end);
  const below = titles.every(({ text }) => text.length <= LONGEST_TITLE) ? withoutLastLines(titles) : [];
  // Blogs have the form below each of the reports of a page.
  return takeAs(draft, 'boilerplate', [...below, ...pieces.filter((_, at) => at >= end || forms.includes(at))]);
}

const closes = /[.。۔।]["'”’»)\]]*$/u;

/** Short sentences behind a list that is of titles otherwise are the end of the report. */
function withoutLastLines(titles: readonly Piece[]): readonly Piece[] {
  const end = titles.findLastIndex(({ text }) => !closes.test(text)) + 1;
  return end > 1 && !titles.slice(0, end).some(({ text }) => closes.test(text)) ? titles.slice(0, end) : titles;
}

const isFurniture = (text: string): boolean => isCommentForm(text) || isBoilerplate(text);
