import { readDateLine, readPlacedDay } from '../date-line.ts';
import { type Draft, infer, takeAs, withTwoOrders } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';
import { settleOrder } from '../settle-order.ts';

/** Paragraphs above it: below fewer it may be a line of the head. */
const FEWEST = 2;

/**
 * The day that a letter, a release or a cutting as librarians type it ends with, on a line of its own: `17 May 2021`,
 * `Norvik, 17 May 2021`. Where nothing else says when it came out, it is taken for that: implied, and guessed where it is
 * the day of a change.
 */
export function recogniseLastLine(draft: Draft): Draft {
  if (draft.claims.some(({ rule }) => rule !== 'file-name')) return draft;
  const line = draft.rest.at(-1);
  const day = line === undefined ? null : (readDateLine(line.text) ?? readPlacedDay(line.text));
  const meant = day && settleOrder(draft, day);
  if (!line || !day || draft.rest.filter(({ text }) => isParagraph(text)).length < FEWEST) return draft;
  const span = { start: line.start + day.start, end: line.start + day.end };
  const taken = takeAs(draft, 'boilerplate', [line]);
  if (!meant) return withTwoOrders(taken, infer(draft.seed, day.value, 'guessed', 'last-line', span));
  const claim = day.changed
    ? infer(draft.seed, meant.value, 'guessed', 'updated-line', span)
    : infer(draft.seed, meant.value, meant.certainty === 'guessed' ? 'guessed' : 'implied', 'last-line', span);
  return { ...taken, claims: [...taken.claims, claim] };
}
