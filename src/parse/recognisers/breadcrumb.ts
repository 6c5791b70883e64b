import { type Draft, takeAs } from '../draft.ts';

/** So many pieces below is the headline, and so long it is at least. */
const FROM_TOP = 4;
const SHORTEST = 15;

/** What parts the levels of a path, at its end; one theme of WordPress copies its arrow as a 5. */
const ARROW = /[>»›→/|·:–—-]\s*$|\s5\s$/u;

/** A path of sections that closes with the headline, which stands by itself below: `Home » Harbours » Lamp to be rebuilt`. */
export function recogniseBreadcrumb(draft: Draft): Draft {
  const [first, ...below] = draft.rest;
  if (!first || draft.headline !== null) return draft;
  const headline = below
    .slice(0, FROM_TOP)
    .map(({ text }) => text)
    .find((text) => text.length >= SHORTEST && first.text.length > text.length && first.text.endsWith(text));
  const isPath = headline !== undefined && ARROW.test(first.text.slice(0, -headline.length));
  return isPath ? takeAs(draft, 'boilerplate', [first]) : draft;
}
