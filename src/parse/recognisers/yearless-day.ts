import { type Draft, take } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { monthNumber } from '../../month-names.ts';
import { datelineAt } from './dateline.ts';
import { weekdayNumber } from '../../weekday-names.ts';

const LONGEST = 40;

/** `17 May`, `17. Mai`, `17 de mayo` · `May 17`, `May 17th`; a weekday or a label before it. */
const FORM =
  /^(?:(?:published|posted):?\s+(?:on\s+)?)?(?:(?<weekday>\p{L}+)[.,]{0,2}\s+)?(?:(?:den|le|the)\s+)?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?<month>\p{L}{3,12})|(?<before>\p{L}{3,12})\.?\s+\d{1,2}(?:st|nd|rd|th)?)\.?$/iu;

function isYearlessDay(text: string): boolean {
  const { weekday, month, before } = (text.length <= LONGEST && FORM.exec(text)?.groups) || {};
  return monthNumber(month ?? before ?? '') > 0 && (weekday === undefined || weekdayNumber(weekday) > 0);
}

/**
 * A line of the head with a day and no year, `Monday, 17 May`: as the day of a dateline, whose year the folder, the
 * archive and the weekdays of the text tell.
 */
export function recogniseYearlessDay(draft: Draft): Draft {
  if (draft.dateline !== null || datelineAt(draft) >= 0) return draft;
  if (draft.claims.some(({ rule }) => rule !== 'file-name')) return draft;
  const [line, another] = headPieces(draft).filter(({ text }) => isYearlessDay(text));
  if (line === undefined || another !== undefined) return draft;
  const { start, end, text } = line;
  return { ...take(draft, line), dateline: { start, end, place: null, agency: null, day: text } };
}
