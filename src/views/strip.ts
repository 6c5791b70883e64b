import type { Entry } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { drawBars, drawSkyline } from './draw-bars.ts';
import { readEdtf } from '../edtf.ts';
import type { TimeScale } from './time-scale.ts';
import { recordLink } from './record-link.ts';

/** One step of a strip: a link where the archive has anything there. */
interface StripColumn {
  /** Empty where there is no room for every label; a line break parts a month from its year. */
  readonly label: string;
  readonly href: string | null;
  /** `2019: 412 articles`. */
  readonly text: string;
}

/** Articles over time. */
export interface Strip {
  /** So few steps that every label has room on a phone. */
  readonly few: boolean;
  /** Every second label gives way on a phone: the odd ones, so that the one with a year stays, else the even ones. */
  readonly shifted: boolean;
  /** So few bars that they need not fill the width. */
  readonly brief: boolean;
  readonly columns: readonly StripColumn[];
  /** The bars of all columns as one SVG path, in a field of `width` by 100. */
  readonly path: string;
  readonly width: number;
  /** Articles that stand nowhere on it, or null. */
  readonly undated: string | null;
}

/** What every strip of a scale has in common. */
interface Axis {
  readonly steps: readonly { readonly key: string; readonly label: string; readonly name: string }[];
  /** Position of each bar by the beginning of a day; years have twelve bars. */
  readonly bars: ReadonlyMap<string, number>;
  /** How much of a day's EDTF says its bar. */
  readonly barLength: number;
  readonly barsAStep: number;
  readonly shifted: boolean;
}

/** As many as stand apart beside a card; months have shorter names than years have digits. */
const mostLabels = { day: 14, month: 18, year: 16 } as const;
const few = 6;
/** Fewer articles are read faster as a list than as a chart. */
const fewestArticles = 3;

/** The activity of one record: null where there is nothing to compare, of few steps or few articles. */
export function activityStrip(
  catalogue: Catalogue,
  scale: TimeScale | null,
  entries: readonly Entry[],
  from: string,
): Strip | null {
  return scale === null || scale.keys.length < 2 || entries.length < fewestArticles
    ? null
    : makeStrip(catalogue, scale, entries, from);
}

/** What a strip shows beside the days of the articles. */
export function stripFace(scale: TimeScale | null, articles: number): string {
  return articles < fewestArticles || scale === null ? '' : `${scale.unit} ${scale.keys.join(' ')}`;
}

/** Draws articles on a scale; links lead to pages of days, months or years that hold any of these articles. */
function makeStrip(catalogue: Catalogue, scale: TimeScale, entries: readonly Entry[], from: string): Strip {
  const { wording } = catalogue;
  const axis = axisOf(catalogue, scale);
  const counts = countInBars(axis, entries);
  const undated = entries.filter(({ published }) => published === null).length;
  const columns = axis.steps.map(({ key, label, name }, index): StripColumn => {
    let count = 0;
    for (let bar = index * axis.barsAStep; bar < (index + 1) * axis.barsAStep; bar += 1) count += counts[bar] ?? 0;
    const href = count === 0 ? null : recordLink(from, scale.unit, key);
    return { label, href, text: `${name}: ${wording.counted('articlesCount', count)}` };
  });
  return {
    few: columns.length <= few,
    shifted: axis.shifted,
    brief: axis.bars.size <= few,
    columns,
    ...(axis.barsAStep === 1 ? drawBars(counts) : drawSkyline(counts)),
    undated: undated === 0 ? null : wording.counted('undatedCount', undated),
  };
}

/**
 * Articles a bar. A function of its own: V8 compiles a loop over thousands while it runs, without knowing what comes
 * after it, and (in Node 20) throws that code away and takes it up again on every later call.
 */
function countInBars({ bars, barLength }: Axis, entries: readonly Entry[]): number[] {
  const counts = Array.from({ length: bars.size }, () => 0);
  for (const { published } of entries) {
    const first = published === null ? undefined : readEdtf(published.value)?.first;
    const bar = first === undefined ? undefined : bars.get(first.slice(0, barLength));
    if (bar !== undefined) counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}

const axes = new WeakMap<TimeScale, Axis>();

function axisOf(catalogue: Catalogue, scale: TimeScale): Axis {
  const axis = axes.get(scale) ?? makeAxis(catalogue, scale);
  axes.set(scale, axis);
  return axis;
}

function makeAxis(catalogue: Catalogue, scale: TimeScale): Axis {
  const every = Math.ceil(scale.keys.length / mostLabels[scale.unit]);
  const bars = scale.unit === 'year' ? scale.keys.flatMap(monthsOfYear) : scale.keys;
  return {
    steps: scale.keys.map((key, index) => ({
      key,
      label: index % every === 0 ? shortName(catalogue, scale, key) : '',
      name: longName(catalogue, scale, key),
    })),
    bars: new Map(bars.map((key, index) => [key, index])),
    barLength: bars[0]?.length ?? 0,
    barsAStep: scale.unit === 'year' ? 12 : 1,
    shifted: scale.unit === 'month' && scale.keys.findLastIndex((key) => key.endsWith('-01')) % 2 === 1,
  };
}

function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

function longName({ wording }: Catalogue, { unit }: TimeScale, key: string): string {
  // Begins as its label does: who speaks to a browser says what is to be seen.
  return unit === 'day' ? wording.day(key) : unit === 'month' ? `${wording.monthName(key)} ${key.slice(0, 4)}` : key;
}

function shortName({ wording }: Catalogue, scale: TimeScale, key: string): string {
  if (scale.unit === 'year') return key;
  if (scale.unit === 'day') return wording.shortDay(key);
  const manyYears = scale.keys[0]?.slice(0, 4) !== scale.keys.at(-1)?.slice(0, 4);
  return manyYears && (key.endsWith('-01') || key === scale.keys[0])
    ? `${wording.monthName(key)}\n${key.slice(0, 4)}`
    : wording.monthName(key);
}
