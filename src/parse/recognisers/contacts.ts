import { type Draft, type Piece, takeAs } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';

/** The heading of the lines that say whom to ask, above a release or below it, alone or before the first of them. */
const HEADING =
  /^(?:(?:media|press|pr|news) )?contacts?(?: information| details)?(?:\s*:.{0,80})?$|^for (?:more|further|additional) information(?:,? (?:please )?contact)?(?:\s*:.{0,80})?$|^(?:media|press) (?:enquiries|inquiries)(?:\s*:.{0,80})?$|^(?:pressekontakt|kontakt für (?:die )?presse|ansprechpartner(?:in)?|contacts? presse|contacto de prensa|contato para imprensa|contatti stampa|kontak media|basın iletişim|контакты для (?:прессы|сми))(?:\s*:.{0,80})?$/iu;

/** Pieces at the top in which such lines stand. */
const FROM_TOP = 4;

/** So many lines at most name a person, an office, a telephone. */
const MOST = 8;

const LONGEST = 90;

/** A release's lines about whom to ask: down to the next empty line above the headline, to the end below the text. */
export function recogniseContacts(draft: Draft): Draft {
  const { rest } = draft;
  const top = draft.headline === null ? rest.slice(0, FROM_TOP).findIndex(({ text }) => HEADING.test(text)) : -1;
  const lines = top < 0 ? [] : untilGap(rest.slice(top + 1));
  // Alone above a text the word may be its headline.
  const above = lines.length > 0 || /:/u.test(rest[top]?.text ?? '') ? [...rest.slice(top, top + 1), ...lines] : [];
  const last = rest.findLastIndex(({ text }) => isParagraph(text));
  const below = rest.slice(last + 1);
  const from = last < 0 ? -1 : below.findIndex(({ text }) => HEADING.test(text));
  const end = from < 0 ? [] : below.slice(from);
  const isBlock = end.length <= MOST && end.every(({ text }) => text.length <= LONGEST);
  return takeAs(draft, 'boilerplate', [...above, ...(isBlock ? end : [])]);
}

function untilGap(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(({ gap, text }) => gap > 0 || text.length > LONGEST);
  return end < 0 ? [] : pieces.slice(0, Math.min(end, MOST));
}
