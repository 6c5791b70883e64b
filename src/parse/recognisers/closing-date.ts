import { readDateLine } from '../date-line.ts';
import { type Draft, takeAs, withClaim } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';

/** A label that no other day of a page has: `Publish Date : 03 April 2025 12:25 PM`. */
const LABEL = /^(?:first )?(?:publish(?:ed)?|posted)(?: date| on| at)?\s*[:–—-]?\s*(?=\S*\s?\d|\p{L}{3,9}\.?,? )/iu;

/** So many paragraphs come before it; above the report it is a line of the head. */
const FEWEST = 2;

/** No title or opening of another story is longer. */
const LONGEST_TITLE = 140;

/**
 * The day of publication that a site prints below the report. It says what it is, as the day at the head of a page does
 * not, which may be that on which the page was saved. Below it are only openings of other stories.
 */
export function recogniseClosingDate(draft: Draft): Draft {
  const isBelow = (index: number): boolean =>
    draft.rest.slice(0, index).filter(({ text }) => isParagraph(text)).length >= FEWEST;
  const at = draft.rest.findIndex(
    ({ text }, index) => LABEL.test(text) && readDateLine(text) !== null && isBelow(index),
  );
  const line = draft.rest[at];
  const day = line === undefined ? null : readDateLine(line.text);
  if (line === undefined || day === null || day.changed) return draft;
  const below = draft.rest.slice(at + 1);
  const others = below.every(({ text }) => text.length <= LONGEST_TITLE) ? below : [];
  return withClaim(takeAs(draft, 'boilerplate', [line, ...others]), 'closing-date', line, day);
}
