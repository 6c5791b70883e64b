import type { Edtf, Inferred } from '../../model.ts';
import { civilDay } from '../civil-day.ts';
import { singleDay } from '../edtf.ts';

/** The days on which the archive's dated reports came out. */
export interface KnownDays {
  /** How many reports came out at most so many days from the day, either side. */
  readonly within: (day: number, reach: number) => number;
  /** The years that lie at most so many days from any report, ascending. */
  readonly years: (reach: number) => readonly number[];
}

/** The place of the first number that is not below the limit, in an ascending list. */
function placeOf(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is known of the archive's days from those settled so far. */
export function knownDays(published: Iterable<Inferred<Edtf>>): KnownDays {
  const numbers = [...published].flatMap(({ value }) => singleDay(value) ?? []).toSorted((a, b) => a - b);
  const yearsByReach = new Map<number, readonly number[]>();
  return {
    within: (day, reach) => placeOf(numbers, day + reach + 1) - placeOf(numbers, day - reach),
    years: (reach) => {
      const years =
        yearsByReach.get(reach) ??
        [...new Set(numbers.flatMap((day) => [civilDay(day - reach).year, civilDay(day + reach).year]))].toSorted(
          (a, b) => a - b,
        );
      yearsByReach.set(reach, years);
      return years;
    },
  };
}
