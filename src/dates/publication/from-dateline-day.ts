import type { Edtf, Evidence, Inferred, Reading } from '../../model.ts';
import { dayNumber } from '../civil-day.ts';
import { edtfDay } from '../edtf.ts';
import { findInStretch } from '../find-days.ts';
import { evidenceOf } from '../lede.ts';
import { type YearCandidate, hasWeekday, yearCandidates } from './year-clues.ts';

/** How strongly a candidate is supported: the weekday decides, then the reports around, then the text. */
const support = (candidate: YearCandidate): readonly number[] => [
  candidate.weekday ? 1 : 0,
  candidate.neighbours,
  candidate.named.length,
];

function stronger(a: YearCandidate, b: YearCandidate): number {
  const [left, right] = [support(a), support(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
}

/**
 * The day of the dateline (`LAHORE, Aug 3 (AGENCY):`), its year from the weekday of the lede, the
 * archive's dated reports and the years in the text. Where two years are supported alike, nothing is said.
 */
export function fromDatelineDay(reading: Reading, known: readonly number[]): Inferred<Edtf> | null {
  const { article } = reading;
  const meaning = article.dateline?.day ? findInStretch(article.dateline.day)[0]?.meaning : undefined;
  if (!article.dateline || meaning?.kind !== 'calendar' || meaning.month === null || meaning.day === null) return null;
  const { month, day } = meaning;
  const written = evidenceOf(article, article.dateline);
  if (meaning.year !== null) {
    return {
      value: edtfDay(dayNumber(meaning.year, month, day)),
      certainty: 'stated',
      rule: 'dateline-day',
      evidence: [written],
    };
  }
  const [best, next] = yearCandidates(reading, month, day, known).toSorted(stronger);
  if (!best || (next && stronger(best, next) === 0)) return null;
  if (best.neighbours === 0 && best.named.length === 0) return null;
  const evidence: readonly Evidence[] = [
    written,
    ...[best.weekday, best.named[0] ?? null].flatMap((mention) => (mention ? [evidenceOf(article, mention)] : [])),
  ];
  return {
    value: edtfDay(dayNumber(best.year, month, day)),
    certainty: best.weekday || !hasWeekday(reading) ? 'implied' : 'guessed',
    rule: 'dateline-day-and-year',
    evidence,
  };
}
