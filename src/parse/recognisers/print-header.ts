import { type Draft, takeAs, withOutlet } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import { isPressName } from '../../press-names.ts';

/** The day of printing, with or without the clock, before the title of the page: `3/10/21, 2:05 PM   Storm ends | Norvik Post`. */
const HEADER = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?(?:\s+\d{1,2}:\d\d(?:\s?[AP]M)?)?\s+(?<title>\S[^]*)$/u;

/** Pieces below among which the headline is said again, and how long it is at least. */
const FROM_TOP = 8;
const SHORTEST = 12;

/** The line that a browser prints above a page: its day is that of printing, its title the headline with the site's name. */
export function recognisePrintHeader(draft: Draft): Draft {
  const [first, ...below] = draft.rest;
  const title = oneLine(HEADER.exec(first?.text ?? '')?.groups?.['title'] ?? '');
  const headline = below
    .slice(0, FROM_TOP)
    .map(({ text }) => oneLine(text))
    .find((text) => text.length >= SHORTEST && title.startsWith(text));
  if (!first || headline === undefined) return draft;
  const site = title.slice(headline.length).replace(/^\s*[|•·»–—-]\s*/u, '');
  return withOutlet(
    takeAs(draft, 'boilerplate', [first]),
    'site-name-in-headline',
    first,
    isPressName(site) ? site : null,
  );
}
