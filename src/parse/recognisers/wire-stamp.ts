import { type Draft, takeAs, withClaim } from '../draft.ts';
import { monthNumber } from '../../month-names.ts';
import { type DayFound, readDay } from '../read-day.ts';

const FROM_END = 4;

/** `AP-ES-03-09-21 1422EDT`: month, day, year and clock, with the desk in front. */
const AMERICAN = /^(?<wire>AP|UPI)-[A-Z]{2}-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)(?:[\s-]+\d{4}[A-Z]{3})?\W*$/u;

/** `091422 Mär 21`: day and clock in one number, month, year. */
const EUROPEAN = /^(?<day>\d\d)[0-2]\d[0-5]\d\s?(?:[A-Z]{3,4}\s)?(?<name>[A-Za-zÀ-ž]{3,9})\.?\s(?<year>\d\d)$/u;

/** Wires have such stamps since about 1970. */
const FIRST_YEAR = 70;

/** The moment of sending that wires print below a report, with the year in two digits. */
export function recogniseWireStamp(draft: Draft): Draft {
  return draft.rest.slice(-FROM_END).reduce<Draft>((result, piece) => {
    const day = readStamp(piece.text);
    return day ? withClaim(takeAs(result, 'boilerplate', [piece]), 'wire-stamp', piece, day) : result;
  }, draft);
}

function readStamp(text: string): DayFound | null {
  const groups = (AMERICAN.exec(text) ?? EUROPEAN.exec(text))?.groups;
  if (!groups) return null;
  const month = groups['month'] ?? monthNumber(groups['name'] ?? '');
  const century = Number(groups['year']) < FIRST_YEAR ? '20' : '19';
  const day = readDay(`${century}${groups['year']}-${month}-${groups['day']}`);
  return day && { value: day.value, start: 0, end: text.length };
}
