import { type Draft, cutFront, infer, take } from '../draft.ts';
import { readDay } from '../read-day.ts';

const MARKER = /^date[ \t]+(?<day>\d{4}-\d{2}-\d{2})(?:[ \t]+|$)/iu;

/** The first line may open with the day of publication: ` date 2021-05-19 Headline`. */
export function recogniseMarker(draft: Draft): Draft {
  const [first] = draft.rest;
  const match = first && MARKER.exec(first.text);
  const day = match?.groups?.['day'] ?? '';
  const found = readDay(day);
  if (!first || !match || !found) return draft;
  const start = first.start + match[0].indexOf(day);
  const claim = infer(draft.seed, found.value, 'stated', 'date-marker', { start, end: start + day.length });
  const headline = cutFront(first, match[0].length);
  const claims = [...draft.claims, claim];
  return headline.text === ''
    ? { ...take(draft, first), claims }
    : { ...draft, claims, rest: draft.rest.with(0, headline) };
}
