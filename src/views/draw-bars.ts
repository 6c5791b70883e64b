import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import { remembered } from '../remembered.ts';

/** A chart as one path in a field of `width` by 100. */
export interface Drawn {
  readonly path: string;
  readonly width: number;
}

/** Room of one bar, in units of the drawing. */
const room = 10;
/** Of the room, between two bars. */
const gap = 0.12;
/** No bar is so low that it cannot be seen. */
const lowest = 98;

const bands = remembered((count: number) =>
  scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    // Flush with the beginning of their columns, as the labels are.
    .range([0, (count - gap) * room])
    .paddingInner(gap),
);

function heights(counts: readonly number[]): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .rangeRound([100, 0]);
}

/** Bars with a gap between them. */
export function drawBars(counts: readonly number[]): Drawn {
  const x = bands(counts.length);
  const y = heights(counts);
  const width = tenths(x.bandwidth());
  const bars = counts.map((count, index) =>
    count === 0 ? '' : `M${tenths(x(index) ?? 0)},100V${Math.min(lowest, y(count))}h${width}V100Z`,
  );
  return { path: bars.join(''), width: counts.length * room };
}

/** Many narrow bars without gaps, as one outline. */
export function drawSkyline(counts: readonly number[]): Drawn {
  const y = heights(counts);
  const top = (count: number): number => (count === 0 ? 100 : Math.min(lowest, y(count)));
  const outline = area<number>()
    .x((_, index) => index)
    .y0(100)
    .y1(top)
    .defined((count, index) => count > 0 || (counts[index - 1] ?? 0) > 0)
    .curve(curveStepAfter);
  return { path: outline([...counts, 0]) ?? '', width: counts.length };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
