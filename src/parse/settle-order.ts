import type { Certainty, Edtf } from '../model.ts';
import { detectLanguage } from './detect-language.ts';
import type { Draft } from './draft.ts';
import type { DayFound } from './read-day.ts';

/** A day, and how surely it is the one meant. */
export interface MeantDay {
  readonly value: Edtf;
  readonly certainty: Certainty;
}

/** Languages that write the day before the month in figures, as CLDR lists their short dates; English does both. */
const DAY_FIRST = new Set(
  'ar az bg bn ca cs da de el es et fi fr gl gu he hi hr hy id is it ka kk km ky lv mk ml mr ms nb nl nn no pl pt ro ru sk sl sq sr sw ta te tg th tr uk ur uz vi'.split(
    ' ',
  ),
);

/** Where English writes the month first. */
const MONTH_FIRST = /^en-(?:US|PH|PR|GU)\b/iu;

/**
 * The day meant by figures that could be two days: by the order in which other records of the file are written, else by
 * that of the text's language; null where neither tells. What it is read from follows from that, so it is
 * implied, as is one of several days; the century of a year in two digits is guessed.
 */
export function settleOrder(draft: Draft, day: Omit<DayFound, 'start' | 'end'>): MeantDay | null {
  const meant = inOrder(draft, day);
  if (meant && day.short === true) return { ...meant, certainty: 'guessed' };
  return meant && isLessSure(day) ? { ...meant, certainty: 'implied' } : meant;
}

/** The days of a week's paper, or figures that a scan misread. */
const isLessSure = ({ value, mended }: Omit<DayFound, 'start' | 'end'>): boolean =>
  mended === true || value.includes('/');

function inOrder(draft: Draft, day: Omit<DayFound, 'start' | 'end'>): MeantDay | null {
  const { value, other } = day;
  if (other === undefined) return { value, certainty: 'stated' };
  const order = draft.seed.dayOrder ?? orderOfLanguage(draft);
  // With full stops the day comes first nearly everywhere, and surely where the language has it so.
  if (day.dots === true && order !== 'month-first') return { value, certainty: order ? 'stated' : 'implied' };
  return order === undefined ? null : { value: order === 'day-first' ? value : other, certainty: 'implied' };
}

function orderOfLanguage(draft: Draft): Draft['seed']['dayOrder'] {
  const language = draft.language ?? detectLanguage(draft.rest);
  if (MONTH_FIRST.test(language)) return 'month-first';
  return /^en-/iu.test(language) || DAY_FIRST.has(language.split('-', 1)[0] ?? '') ? 'day-first' : undefined;
}
