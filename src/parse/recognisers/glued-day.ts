import { type Draft, withClaim } from '../draft.ts';
import { readToldDay } from '../told-day.ts';

/**
 * `…homeless this year|Friday, September 24, 2021`: no space before the day, where a page had a line of its own for it;
 * `Lamp is lit - Friday, September 24, 2021`, as blogs file what they copy.
 */
const GLUED =
  /(?:(?<=\S{3}[\p{Ll}\d?!”’"')])|\s[-–—|]\s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:\p{Lu}\p{Ll}+\s\d{1,2},|\d{1,2}\s\p{Lu}\p{Ll}+,?)\s\d{4}$/u;

/** Takes a day off the end of the first line that was copied onto it. */
export function recogniseGluedDay(draft: Draft): Draft {
  const [first] = draft.rest;
  const at = first === undefined || draft.headline !== null ? -1 : first.text.search(GLUED);
  if (!first || at < 0) return draft;
  const day = { ...first, text: first.text.slice(at), start: first.start + at };
  const headline = { ...first, text: first.text.slice(0, at), end: day.start };
  return withClaim({ ...draft, rest: draft.rest.with(0, headline) }, 'date-line', day, readToldDay(day.text));
}
