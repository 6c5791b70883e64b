import type { Edtf } from '../model.ts';

/** `2021-05-18T22:30:00Z`, `2021-05-18 22:30+00:00`: a moment in universal time. */
const UNIVERSAL = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]00:?00)$/iu;

/** Seconds or milliseconds since 1970, as databases keep a moment. */
const UNIX_TIME = /^\d{9,10}(?:\d{3})?$/u;

/**
 * The day of a moment given in universal time, as the calendar of a time zone has it; null where the text
 * is none. A moment with another offset is no case for this: who wrote the offset wrote the local day too.
 *
 * @param timeZone IANA name; universal time itself where the archive names none.
 * @example readMoment('2021-05-18T22:30:00Z', 'Asia/Karachi') // '2021-05-19'
 */
export function readMoment(text: string, timeZone = 'UTC'): Edtf | null {
  const trimmed = text.trim();
  const moment = UNIX_TIME.test(trimmed) ? fromUnixTime(Number(trimmed)) : fromUniversal(trimmed);
  return moment === null || Number.isNaN(moment.getTime()) ? null : dayIn(moment, timeZone);
}

function fromUnixTime(number: number): Date {
  return new Date(number < 1e11 ? number * 1000 : number);
}

function fromUniversal(text: string): Date | null {
  return UNIVERSAL.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, 16)}:00Z`) : null;
}

function dayIn(moment: Date, timeZone: string): Edtf {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
