import { type Draft, takeAs } from '../draft.ts';

/**
 * The wire's own name of a report, on a line above the headline:
 * `BC-EU--Norvik-Lighthouse, 2nd Ld-Writethru,412` · `Norvik-lighthouse-fishing` · `LIGHTHOUSE-2-2-2`
 */
const SLUG =
  /^(?:(?:BC|AM|PM)-[\p{L}\d'’.-]+(?:--[\p{L}\d'’ .-]+)?(?:,\s?(?:\d(?:st|nd|rd|th)\s[\w -]{2,24}|Bjt|\d{2,4}))*|\p{Lu}[\p{L}\d]+(?:-\p{Ll}[\p{L}\d]+){2,6}|\p{Lu}{3,}(?:-(?<page>\d)-\k<page>-\k<page>))$/u;

/** `BC-EU--` or a number of words: without either, `PM-designate` opens a headline. */
const MARKED = /^(?!(?:BC|AM|PM)-)|--|,\s?\d/u;

const isSlug = (text: string): boolean => SLUG.test(text) && MARKED.test(text);

/** Slugs go from the top of a wire's copy, and from between its takes. */
export function recogniseSlug(draft: Draft): Draft {
  const slugs = draft.rest.filter(({ text }, at) => isSlug(text) && at < draft.rest.length - 1);
  return takeAs(draft, 'boilerplate', slugs);
}
