import type { Recogniser } from '../recogniser.ts';

/**
 * the 1990s · in the late 1980s · FY2025-26 · fiscal year 2025/26 · the 2025-26 financial year: years of which no rule
 * knows on what day they begin. Not `the 1800s`, which may be a century, nor a firm's `fiscal 2026`.
 */
const PATTERN =
  /(?<![\p{L}\d])(?:(?:(?:in|during|since)\s+)?the\s+(?:(?:early|mid|late)[\s-]+)?(?<decade>(?:1[6-9]|20)[1-9]0)['’]?s(?!\p{L})|(?:FY\s?|(?:fiscal|financial|budget|tax)\s+year\s+)(?<first>20\d\d)\s?[-–/]\s?(?<last>(?:20)?\d\d)(?![\d\p{L}])|(?<from>20\d\d)\s?[-–/]\s?(?<to>(?:20)?\d\d)\s+(?:fiscal|financial|budget|tax)\s+year(?!\p{L}))/giu;

export const years: Recogniser = {
  name: 'years',
  needs: /\d0['’]?s|FY|(?:fiscal|financial|budget|tax)\s+year/iu,
  pattern: PATTERN,
  read({ decade, first, last, from, to }) {
    if (decade !== undefined) return spanOf(Number(decade), Number(decade) + 9);
    const begins = Number(first ?? from);
    const ends = Number((last ?? to ?? '').slice(-2));
    return ends === (begins + 1) % 100 ? spanOf(begins, begins + 1) : null;
  },
};

const spanOf = (year: number, endYear: number) =>
  ({ kind: 'calendar', year, endYear, month: null, day: null }) as const;
