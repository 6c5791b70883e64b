import type { Recogniser } from '../recogniser.ts';

/**
 * 2021-05-16 · 2021/05/16 · 16/05/2021 · 16-05-2021 · 5/16/2021 · 16.05.2021. Where both numbers could be the month, nothing is
 * read: papers of one language disagree on the order.
 */
const PATTERN =
  /(?<![\d/.-])(?:(?<year>\d{4})(?<parting>[-/])(?<month>\d{2})\k<parting>(?<day>\d{2})|(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<full>(?:19|20)\d{2}))(?![\d/-])/gu;

export const dayInDigits: Recogniser = {
  name: 'day-in-digits',
  needs: /\d[-/.]\d/,
  pattern: PATTERN,
  read(groups) {
    if (groups.year)
      return { kind: 'calendar', year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) };
    const a = Number(groups.a);
    const b = Number(groups.b);
    const dayFirst = a > 12 || groups.mark === '.' || a === b;
    if (!dayFirst && b <= 12) return null;
    return { kind: 'calendar', year: Number(groups.full), month: dayFirst ? b : a, day: dayFirst ? a : b };
  },
};
