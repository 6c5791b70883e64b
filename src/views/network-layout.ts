import { forceLink, forceSimulation, forceY, type SimulationNodeDatum } from 'd3-force';

/** Width of the drawing. */
export const networkWidth = 786;

/** Height of the drawing of a middle and so many others. */
export function networkHeight(others: number): number {
  return 180 + others * 20;
}

/** A point with a label to one side of it. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end';
}

/** Two points that are tied; `strength` is above 0, at most 1. */
export interface Tie {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
}

const ticks = 30;
const repulsion = 500;
const middle = networkWidth / 2;
const edge = 16;
/** Least height between two labels of one side. */
const lineHeight = 28;
/** Of a label's letters, on the safe side. */
const letterWidth = 8;
/** Nobody stands nearer to the middle line: labels of the two sides cannot meet. */
const nearest = 44;

interface Point extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/**
 * Places labels round a middle, point 0, so that those of stronger ties stand nearer (Fruchterman and
 * Reingold's idea, by d3-force), and no label over another. The same ties give the same places: nothing is random.
 */
export function layOutNetwork(labels: readonly string[], ties: readonly Tie[]): Placed[] {
  const height = networkHeight(labels.length - 1);
  const points = labels.map((_, index) => startOf(index, labels.length, height));
  const simulation = forceSimulation(points)
    .stop()
    .force(
      'ties',
      forceLink<Point, { source: number; target: number; strength: number }>(ties.map((tie) => ({ ...tie })))
        .distance(({ strength }) => 250 - 150 * strength)
        .strength(({ strength }) => 0.1 + 0.3 * strength),
    )
    .force('apart', (alpha) => pushApart(points, alpha))
    .force('down', forceY<Point>(height / 2).strength(0.09));
  simulation.alphaDecay(1 - 0.01 ** (1 / ticks)).tick(ticks);
  return separate(points, labels, height);
}

/** Every point from every other: for a dozen, quicker than d3's tree of them. */
function pushApart(points: readonly Point[], alpha: number): void {
  for (let i = 0; i < points.length; i += 1)
    for (let j = i + 1; j < points.length; j += 1) {
      const [a, b] = [points[i], points[j]];
      if (a === undefined || b === undefined) continue;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const push = (repulsion * alpha) / Math.max(1, dx * dx + dy * dy);
      a.vx -= dx * push;
      a.vy -= dy * push;
      b.vx += dx * push;
      b.vy += dy * push;
    }
}

/** Round the middle, clockwise from the top; the middle, point 0, stays where it is. */
function startOf(index: number, count: number, height: number): Point {
  const y = height / 2;
  if (index === 0) return { x: middle, y, vx: 0, vy: 0, fx: middle, fy: y };
  const angle = ((index - 1) / (count - 1)) * 2 * Math.PI - Math.PI / 2 + 0.1;
  return { x: middle + 220 * Math.cos(angle), y: y + 0.4 * height * Math.sin(angle), vx: 0, vy: 0 };
}

/** Keeps every label in the field and moves those of one side up and down until none touches the next. */
function separate(points: readonly Point[], labels: readonly string[], height: number): Placed[] {
  const placed = points.map(({ x, y }, index): Placed => {
    if (index === 0) return { x, y, side: 'start' };
    const side = x < middle ? 'end' : 'start';
    const room = middle - edge - 12 - (labels[index]?.length ?? 0) * letterWidth;
    const away = Math.max(nearest, Math.min(Math.abs(x - middle), room));
    return { x: Math.round(middle + (side === 'start' ? away : -away)), y, side };
  });
  for (const side of ['start', 'end'] as const) {
    const column = placed
      .map(({ y }, index) => ({ index, y }))
      .filter(({ index }) => index > 0 && placed[index]?.side === side)
      .sort((a, b) => a.y - b.y || a.index - b.index);
    const ys = spread(
      column.map(({ y }) => y),
      height,
    );
    for (const [at, { index }] of column.entries()) {
      const point = placed[index];
      if (point !== undefined) placed[index] = { ...point, y: Math.round(ys[at] ?? point.y) };
    }
  }
  return placed;
}

/** Heights in order, each at least a line below the one before, all in the field. */
function spread(ys: readonly number[], height: number): number[] {
  const down = [...ys];
  for (let at = 0; at < down.length; at += 1)
    down[at] = Math.max(down[at] ?? 0, at === 0 ? edge : (down[at - 1] ?? 0) + lineHeight);
  for (let at = down.length - 1; at >= 0; at -= 1)
    down[at] = Math.min(down[at] ?? 0, at === down.length - 1 ? height - edge : (down[at + 1] ?? 0) - lineHeight);
  return down;
}
