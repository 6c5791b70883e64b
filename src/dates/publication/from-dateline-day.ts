import type { Edtf, Inferred, Reading } from '../../model.ts';
import { dayNumber, isRealDay } from '../civil-day.ts';
import { edtfDay } from '../edtf.ts';
import { evidenceOf } from '../lede.ts';
import { datelineDayOf } from './dateline-day.ts';
import type { KnownDays } from './known-days.ts';
import { yearCandidates } from './year-clues.ts';

/** The day of a dateline that names its year: `LAHORE, Aug 3, 2025 (AGENCY):`. */
export function fromFullDateline(reading: Reading): Inferred<Edtf> | null {
  const { article } = reading;
  const written = datelineDayOf(article);
  if (!article.dateline || !written?.year || !isRealDay(written.year, written.month, written.day)) return null;
  return {
    value: edtfDay(dayNumber(written.year, written.month, written.day)),
    certainty: 'stated',
    rule: 'dateline-day',
    evidence: [evidenceOf(article, article.dateline)],
  };
}

/** How likely a year must be before a report is dated by it. */
const LIKELY = 0.95;

/**
 * The day of a yearless dateline (`LAHORE, Aug 3 (AGENCY):`), its year from the archive's dated
 * reports, the weekday of the lede and the years in the text. Where two years are likely, nothing is said.
 */
export function fromDatelineDay(reading: Reading, known: KnownDays): Inferred<Edtf> | null {
  const { article } = reading;
  const written = datelineDayOf(article);
  if (!article.dateline || !written || written.year !== null) return null;
  const [best] = yearCandidates(reading, written.month, written.day, known);
  if (!best || best.share < LIKELY) return null;
  return {
    value: edtfDay(best.day),
    certainty: best.contradicted ? 'guessed' : 'implied',
    rule: 'dateline-day-and-year',
    evidence: [
      evidenceOf(article, article.dateline),
      ...[best.weekday, best.named].flatMap((mention) => (mention ? [evidenceOf(article, mention)] : [])),
    ],
  };
}
