import { type Draft, infer, takeAs } from './draft.ts';
import { headPieces } from './head-pieces.ts';
import { readDay } from './read-day.ts';

/** A line longer than this is a sentence with a day in it. */
const LONGEST = 80;

/** What may stand beside the day: `Published:`, a weekday, a time, `Updated`, an edition. */
const BESIDE =
  /^(?:published|posted|updated|last|modified|first|created|date|on|at|by|the|am|pm|a\.m|p\.m|gmt|utc|est|edt|pst|pdt|ist|pkt|bst|cet|cest|et|pt|ct|hrs?|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|editorial|print|edition|issue|local|time)$/iu;

/** A line of its own that holds a day and nothing else: `Published: 17 May 2021 10:30 am`. */
export function recogniseDateLine(draft: Draft): Draft {
  const { seed } = draft;
  return headPieces(draft).reduce((result, piece) => {
    const day = piece.text.length <= LONGEST ? readDay(piece.text) : null;
    if (!day) return result;
    const others = (piece.text.slice(0, day.start) + piece.text.slice(day.end)).match(/\p{L}[\p{L}.]*\p{L}/gu) ?? [];
    if (!others.every((word) => BESIDE.test(word))) return result;
    const span = { start: piece.start + day.start, end: piece.start + day.end };
    return {
      ...takeAs(result, 'boilerplate', [piece]),
      claims: [...result.claims, infer(seed, day.value, 'stated', 'date-line', span)],
    };
  }, draft);
}
