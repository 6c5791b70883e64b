import { foreignMonthNumber, monthNumber } from '../../month-names.ts';
import { FOREIGN_WEEKDAYS, type ForeignWeekdays } from '../foreign-weekdays.ts';
import type { Recogniser, Surroundings } from '../recogniser.ts';
import { sentenceAround } from '../tense.ts';

/** Words of all these languages for the week before and the week to come. */
const LAST =
  /letzten|vergangenen|dernier|pasad|passad|[úÚ]ltim|scors|fgelopen|lalu|eçen|прошл|минул|ubiegł|minion|zeszł|گزشتہ|الماضي|أمس/u;
const NEXT =
  /kommenden|nächsten|prochain|próxim|que\s(?:viene|vem)|prossim|omende|depan|mendatang|elecek|nümüzdeki|следующ|наступн|przyszł|najbliższ|آئندہ|المقبل|القادم/u;

const alone = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'u');

/** Behind a weekday: the day of the calendar that it is, `mercredi 2 juin`, and not `jeudi 200 manifestants`. */
const DAY_OF_MONTH =
  /^,?\s(?:den\s)?\d{1,2}(?![\d-])(?:\.|er|º|°)?(?:\s*(?:de\s+|di\s+)?(?<month>\p{L}[\p{L}\p{M}]+)|\s(?:et|au|y|al|e|und|bis|en|tot)\s|[/.]\d|(?!\s*[\p{L}%]))/u;

/** Whether the day of the month stands behind a weekday that ends there. */
function isDated(text: string, end: number): boolean {
  const match = DAY_OF_MONTH.exec(text.slice(end, end + 40));
  const month = match?.groups?.['month'];
  return (
    match !== null &&
    (month === undefined || foreignMonthNumber(month) > 0 || monthNumber(month) > 0 || LINKS.has(month))
  );
}

const LINKS = new Set('et au y al e und bis en tot'.split(' '));

function recogniserOf({ names, before, behind, ahead }: ForeignWeekdays): Recogniser {
  const weekdays = names.map((name) => alone(name));
  const anyName = names.join('|');
  const future = alone(ahead);
  return {
    name: 'foreign-weekday',
    needs: new RegExp(anyName, 'u'),
    foreign: true,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}-])(?:${before})(?<weekday>${anyName})(?:${behind})(?![\\p{L}\\p{M}-])`,
      'gu',
    ),
    read(groups, around) {
      if (isDated(around.text, around.end)) return null;
      const weekday = weekdays.findIndex((name) => name.test(groups.weekday ?? '')) + 1;
      return { kind: 'weekday', weekday, toward: towardOf(around, future) };
    },
  };
}

function towardOf(around: Surroundings, future: RegExp): 'before' | 'future' | 'coming' | 'past' {
  const written = around.text.slice(around.start, around.end);
  if (LAST.test(written)) return 'before';
  if (NEXT.test(written)) return 'future';
  const { before, after } = sentenceAround(around);
  return future.test(before) || future.test(after) ? 'coming' : 'past';
}

/**
 * A day of the week in other languages than English, one recogniser a language: am Samstagabend · vendredi soir ·
 * el lunes · na sexta-feira · pada hari Senin · Cuma günü · в пятницу. Not `le lundi` and `los lunes`, which are every Monday.
 */
export const foreignWeekdays: readonly Recogniser[] = FOREIGN_WEEKDAYS.map(recogniserOf);
