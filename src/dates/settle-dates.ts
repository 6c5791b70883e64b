import type { Edtf, Inferred, Reading } from '../model.ts';
import { fromClaims, fromGuesses } from './publication/from-claims.ts';
import { fromDatelineDay, fromFullDateline } from './publication/from-dateline-day.ts';
import { fromDatelineWithin } from './publication/from-dateline-within.ts';
import { fromDayOrder } from './publication/from-day-order.ts';
import { fromDatelinesTogether } from './publication/from-datelines-together.ts';
import { fromNumberedNames } from './publication/from-numbered-names.ts';
import { singleDay } from './edtf.ts';
import { knownDays } from './publication/known-days.ts';

export { findDateContradictions } from './find-date-contradictions.ts';
export { resolveDays } from './resolve-days.ts';
export { settleFromEvents } from './settle-from-events.ts';

/** Where settling stands when a rule is tried. */
interface Progress {
  readonly all: readonly Reading[];
  readonly undated: readonly Reading[];
  readonly settled: ReadonlyMap<string, Inferred<Edtf>>;
}

/** Dates some of the undated readings, by article key. */
type SettleRule = (progress: Progress) => readonly (readonly [string, Inferred<Edtf>])[];

type ReadingRule = (reading: Reading) => Inferred<Edtf> | null;

/** Tries a rule about one article on each of them. */
const each = (readings: readonly Reading[], rule: ReadingRule): ReturnType<SettleRule> =>
  readings.flatMap((reading) => {
    const found = rule(reading);
    return found ? [[reading.article.key, found] as const] : [];
  });

/** Whether an article claims a day, not only a month or year. */
const hasOwnDay = (reading: Reading): boolean => singleDay(fromClaims(reading)?.value ?? '') !== null;

/** In order of trust: a later rule sees only what the earlier ones left undated. */
const SETTLE_RULES: readonly SettleRule[] = [
  ({ all }) =>
    fromDayOrder(
      all,
      all.filter((reading) => !hasOwnDay(reading)),
    ),
  ({ undated }) => each(undated, fromDatelineWithin),
  ({ undated }) => each(undated, fromClaims),
  ({ undated }) => each(undated, fromFullDateline),
  ({ undated, settled }) => {
    const known = knownDays(settled.values());
    return each(undated, (reading) => fromDatelineDay(reading, known));
  },
  ({ undated }) => each(undated, fromGuesses),
  ({ undated }) => fromDatelinesTogether(undated),
  ({ all, settled }) => fromNumberedNames(all, settled),
];

/** Days of publication, by article key, from what the articles say of themselves. Undated ones are absent. */
export function settlePublished(readings: readonly Reading[]): Map<string, Inferred<Edtf>> {
  const all = readings.toSorted((a, b) => (a.article.key < b.article.key ? -1 : 1));
  return SETTLE_RULES.reduce((settled, rule) => {
    const undated = all.filter(({ article }) => !settled.has(article.key));
    return new Map([...settled, ...rule({ all, undated, settled })]);
  }, new Map<string, Inferred<Edtf>>());
}
