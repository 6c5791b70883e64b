import type { Entry } from '../model.ts';
import { recordAddress, relative } from '../addresses.ts';
import { compareText, groupBy, type Catalogue } from './catalogue.ts';
import { daysOf, monthsOf, readEdtf } from '../edtf.ts';
import { nextDay, nextMonth } from '../months.ts';

/** One step of a strip: a link with one bar, or with a bar for each of its months. */
export interface StripColumn {
  /** Empty where there is no room for every label; a line break parts a month from its year. */
  readonly label: string;
  readonly href: string | null;
  /** `2019: 412 articles`. */
  readonly text: string;
  /** Heights, 0 to 100. */
  readonly bars: readonly number[];
}

/** Articles over time. */
export interface Strip {
  /** Whether each column holds twelve bars. */
  readonly byMonths: boolean;
  readonly columns: readonly StripColumn[];
  /** Articles that stand nowhere on it, or null. */
  readonly undated: string | null;
}

type Unit = 'day' | 'month' | 'year';

/** The steps of the archive's whole span: days for a fortnight, months for two years, else years. */
export interface TimeScale {
  readonly unit: Unit;
  readonly keys: readonly string[];
}

const mostDays = 14;
const mostMonths = 18;
const mostYears = 200;
const mostLabels = 24;

/** The scale that suits these articles. Null where none is dated. */
export function timeScale(entries: readonly Entry[]): TimeScale | null {
  const days = entries
    .flatMap(({ published }) => (published === null ? [] : [readEdtf(published.value)?.first ?? []]))
    .flat()
    .sort(compareText);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const byDay = steps(first, last, nextDay, mostDays);
  const all = (known: (day: string) => readonly string[]) =>
    entries.every(
      ({ published }) => published === null || readEdtf(published.value) === null || known(published.value).length > 0,
    );
  if (byDay !== null && all(daysOf)) return { unit: 'day', keys: byDay };
  const byMonth = steps(first.slice(0, 7), last.slice(0, 7), nextMonth, mostMonths);
  if (byMonth !== null && all(monthsOf)) return { unit: 'month', keys: byMonth };
  return { unit: 'year', keys: steps(first.slice(0, 4), last.slice(0, 4), nextYear, mostYears) ?? [] };
}

function steps(first: string, last: string, next: (key: string) => string, most: number): string[] | null {
  const keys: string[] = [];
  for (let key = first; key <= last; key = next(key)) {
    if (keys.length === most) return null;
    keys.push(key);
  }
  return keys;
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}

/** The activity of one record: null where there is nothing to compare, of few steps or a single article. */
export function activityStrip(
  catalogue: Catalogue,
  scale: TimeScale | null,
  entries: readonly Entry[],
  from: string,
): Strip | null {
  return scale === null || scale.keys.length < 2 || entries.length < 2
    ? null
    : makeStrip(catalogue, scale, entries, from);
}

/** Draws articles on a scale; links lead to pages of days, months or years that hold any article of the archive. */
function makeStrip(catalogue: Catalogue, scale: TimeScale, entries: readonly Entry[], from: string): Strip {
  const { wording } = catalogue;
  const length = { day: 10, month: 7, year: 4 }[scale.unit];
  const barLength = scale.unit === 'year' ? 7 : length;
  const starts = entries.flatMap((entry) =>
    entry.published === null ? [] : [readEdtf(entry.published.value)?.first ?? ''],
  );
  const byKey = groupBy(starts, (start) => [start.slice(0, length)]);
  const byBar = groupBy(starts, (start) => [start.slice(0, barLength)]);
  const highest = Math.max(1, ...[...byBar.values()].map((group) => group.length));
  const height = (key: string) => Math.ceil(((byBar.get(key)?.length ?? 0) / highest) * 100);
  const every = Math.ceil(scale.keys.length / mostLabels);
  const columns = scale.keys.map((key, index): StripColumn => {
    const count = byKey.get(key)?.length ?? 0;
    const text = `${longName(catalogue, scale.unit, key)}: ${wording.counted('articlesCount', count)}`;
    return {
      label: index % every === 0 ? shortName(catalogue, scale, key) : '',
      href: count === 0 ? null : relative(from, recordAddress(scale.unit, key)),
      text,
      bars: scale.unit === 'year' ? monthsOfYear(key).map(height) : [height(key)],
    };
  });
  const undated = entries.length - starts.length;
  return {
    byMonths: scale.unit === 'year',
    columns,
    undated: undated === 0 ? null : wording.counted('undatedCount', undated),
  };
}

const twelve = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function monthsOfYear(year: string): readonly string[] {
  return twelve.map((month) => `${year}-${month}`);
}

function longName({ wording }: Catalogue, unit: Unit, key: string): string {
  return unit === 'day' ? wording.day(key) : unit === 'month' ? wording.monthAndYear(key) : key;
}

function shortName({ wording }: Catalogue, scale: TimeScale, key: string): string {
  if (scale.unit === 'year') return key;
  if (scale.unit === 'day') return wording.shortDay(key);
  const manyYears = scale.keys[0]?.slice(0, 4) !== scale.keys.at(-1)?.slice(0, 4);
  return manyYears && (key.endsWith('-01') || key === scale.keys[0])
    ? `${wording.monthName(key)}\n${key.slice(0, 4)}`
    : wording.monthName(key);
}
