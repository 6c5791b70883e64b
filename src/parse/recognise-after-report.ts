import { type Draft, takeAs } from './draft.ts';
import { isParagraph } from './is-paragraph.ts';

/** The heading of a list of other stories, as sites set it below a report. */
const LIST =
  /^(?:related(?: (?:articles|stories|posts|news|topics|content|coverage|links|tags))?|(?:more|also) (?:on|from|in) .{2,40}|read (?:next|more|also)|up next|recommended(?: (?:for you|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:viewed|read|popular|shared|commented)|trending(?: now)?|latest (?:news|stories)|top stories|topics|tags|around the web|from around the web|sponsored (?:links|stories))[:.]?$/iu;

/** The heading of readers' comments, with how many there are: `Comments (2)`, `14 comments`, `3 thoughts on “…”`. */
const COMMENTS =
  /^(?:(?:reader )?comments?\s*[([:]\s*\d+\s*[)\]]?|\d+ (?:comments?|responses|replies)(?: (?:on|to)\b.*)?|(?:\d+|one) thoughts? on\b.*|leave a (?:comment|reply))$/iu;

/** So many paragraphs come before what stands below a report. */
const FEWEST = 2;

/** No title of another story is longer. */
const LONGEST_TITLE = 140;

/** What a page has below its report: lists of other stories, where no paragraph follows them, and readers' comments. */
export function recogniseAfterReport(draft: Draft): Draft {
  const pieces = draft.rest;
  const paragraphs = pieces.flatMap(({ text }, at) => (isParagraph(text) ? [at] : []));
  const [, second = pieces.length] = paragraphs;
  const comments = pieces.findIndex(({ text }, at) => at > second && COMMENTS.test(text));
  const end = comments < 0 ? pieces.length : comments;
  const last = paragraphs.findLast((at) => at < end) ?? end;
  const list = pieces.findIndex(({ text }, at) => at > last && at < end && LIST.test(text));
  const titles = list < 0 ? [] : pieces.slice(list, end);
  const below = titles.every(({ text }) => text.length <= LONGEST_TITLE) ? titles : [];
  return paragraphs.length < FEWEST ? draft : takeAs(draft, 'boilerplate', [...below, ...pieces.slice(end)]);
}
