import { type Draft, type Piece, infer, takeAs } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';
import { isAgency, isPressName } from '../../press-names.ts';

/** So many pieces from the end are looked at. */
const REACH = 3;

/** A longer line is a sentence. */
const LONGEST = 80;

/** `Source: Norvik Post`, in the languages of those who print what others wrote. */
const LABELLED =
  /^(?:sources?|quellen?|fuente|fonte|bron|källa|kilde|lähde|sumber|kaynak|źródło|zdroj|forrás|sursa|izvor|nguồn|chanzo|πηγή|источник|джерело|извор|المصدر|ماخذ|منبع|स्रोत|সূত্র|来源|來源|出典|출처)\s?[:：]\s*(?<name>\S.*?)[.\s]*$/iu;

/** `PTI`, `-GNA`, `(AFP)` alone, and the same behind the last sentence. */
const ALONE = /^[\s([–—-]*(?<agency>\p{Lu}[\p{L}/]{1,11})[)\]\s.–—-]*$/u;
const BEHIND = /[.!?…"”’]\s*[–—([-]{1,2}\s?(?<agency>\p{Lu}[\p{L}/]{1,11})[)\]]?\.?$/u;

const isOutlet = (name: string): boolean => isPressName(name) || /^\p{Lu}{2,6}$/u.test(name);

/**
 * Who a report is from, as those who took it over say below it: in a line with a label, or with the agency's letters. It
 * is its outlet where nothing else tells one.
 */
export function recogniseSourceBelow(draft: Draft): Draft {
  const last = draft.rest.at(-1);
  if (last === undefined || draft.rest.length < 2) return draft;
  const end = draft.rest.slice(-REACH);
  const below = end.slice(end.findLastIndex(({ text }) => isParagraph(text)) + 1);
  for (const piece of below) {
    const named = piece.text.length > LONGEST ? undefined : LABELLED.exec(piece.text)?.groups?.['name'];
    if (named !== undefined && isOutlet(named)) return from(takeAs(draft, 'boilerplate', [piece]), piece, named);
  }
  const alone = ALONE.exec(last.text)?.groups?.['agency'] ?? '';
  if (isAgency(alone)) return from(takeAs(draft, 'boilerplate', [last]), last, alone);
  const behind = BEHIND.exec(last.text.slice(-20))?.groups?.['agency'] ?? '';
  return isAgency(behind) ? from(draft, last, behind) : draft;
}

function from(draft: Draft, piece: Piece, name: string): Draft {
  const isKnown = draft.outlets.length > 0 || draft.address !== null || (draft.dateline?.agency ?? null) !== null;
  if (isKnown) return draft;
  const rule = isAgency(name) ? 'agency-mark' : 'source-below';
  // An agency may be spoken of before.
  const start = piece.start + piece.text.lastIndexOf(name);
  const outlet = infer(draft.seed, name, 'implied', rule, { start, end: start + name.length });
  return { ...draft, outlets: [outlet] };
}
