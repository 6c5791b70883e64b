import { type Draft, takeAs } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { oneLine } from '../one-line.ts';

/** So many letters of a summary show that it is the opening of the text. */
const SHOWS = 80;

/** So many pieces down the text begins. */
const FROM_TOP = 6;

/** The headline said again above the body, as pages do, and a summary that is no more than the opening of the text. */
export function recogniseRepeats(written: Draft): Draft {
  const draft = opensWithSummary(written) ? { ...written, standfirst: null } : written;
  const headline = draft.headline?.value;
  if (headline === undefined) return draft;
  const again = headPieces(draft).filter(({ text }) => oneLine(text).replace(/\.$/u, '') === headline);
  return takeAs(draft, 'boilerplate', again);
}

/** Scrapers and interfaces give the opening of a text as its description. */
function opensWithSummary({ standfirst, rest }: Draft): boolean {
  if (standfirst?.rule !== 'metadata') return false;
  const opening = standfirst.value.replace(/(?:…|\.{3})$/u, '').slice(0, SHOWS);
  return rest.slice(0, FROM_TOP).some(({ text }) => oneLine(text).startsWith(opening));
}
