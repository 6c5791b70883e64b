import { line } from 'd3-shape';
import type { Authority } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { fill } from '../fill.ts';
import { namedTogether, type Together } from './named-together.ts';
import { layOutNetwork, type Placed, type Tie } from './network-layout.ts';
import { recordLink } from './record-link.ts';

/** One record of the drawing and the table. */
export interface NetworkNode {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly count: string;
  /** Null where nothing is drawn. */
  readonly point: (Placed & { readonly label: string; readonly labelX: number; readonly labelY: number }) | null;
}

/** Who is named together with a record: a table, and a drawing of it where there are enough to draw. */
export interface Network {
  readonly name: string;
  readonly nodes: readonly NetworkNode[];
  /** One SVG path a weight: 0 between two of the others, 1 to 4 from the middle. */
  readonly lines: readonly { readonly weight: number; readonly path: string }[];
  /** The drawing in words; empty where nothing is drawn. */
  readonly text: string;
}

/** Fewer others, or fewer articles, are read faster in the table. */
const fewestDrawn = 3;
const fewestArticles = 5;
const longestLabel = 26;
/** Lines between two of the others: each keeps those to the ones it shares most with. */
const mostChords = 2;

/** Those named with a record in two articles or more; null where there is nobody. */
export function makeNetwork(catalogue: Catalogue, authority: Authority, from: string): Network | null {
  const together = namedTogether(catalogue, authority);
  if (together.length === 0) return null;
  const drawn = together.length >= fewestDrawn && authority.namings.length >= fewestArticles;
  const labels = together.map(({ other }) => shorten(other.name));
  const { spokes, chords } = tiesOf(together);
  const points = drawn ? layOutNetwork([authority.name, ...labels], [...spokes, ...chords]) : [];
  return {
    name: authority.name,
    nodes: together.map(({ other, articles }, index): NetworkNode => {
      const point = points[index + 1];
      return {
        name: other.name,
        href: recordLink(from, other.kind, other.id),
        kind: catalogue.wording.strings[other.kind],
        count: catalogue.wording.number(articles.length),
        point: point === undefined ? null : { ...point, label: labels[index] ?? '', ...beside(point) },
      };
    }),
    lines: drawn ? [...linesOf(chords, points, () => 0), ...linesOf(spokes, points, weightOf)] : [],
    text: drawn ? fill(catalogue.wording.strings.networkText, { name: authority.name }) : '',
  };
}

function shorten(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1).trimEnd()}…` : name;
}

function beside({ x, y, side }: Placed): { labelX: number; labelY: number } {
  return { labelX: side === 'start' ? x + 11 : x - 11, labelY: y + 5 };
}

/** Ties from the middle, which is point 0, to each, and between those that share articles too. */
function tiesOf(together: readonly Together[]): { spokes: Tie[]; chords: Tie[] } {
  const largest = together[0]?.articles.length ?? 1;
  const spokes = together.map(({ articles }, index) => ({
    source: 0,
    target: index + 1,
    strength: articles.length / largest,
  }));
  const chords = new Map<string, Tie>();
  for (const [i, one] of together.entries()) {
    const here = new Set(one.articles);
    const shared = together
      .map(({ articles }, j) => ({ j, count: i === j ? 0 : articles.filter((key) => here.has(key)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.j - b.j);
    for (const { j, count } of shared.slice(0, mostChords)) {
      const [source, target] = [Math.min(i, j) + 1, Math.max(i, j) + 1];
      chords.set(`${source} ${target}`, { source, target, strength: count / largest });
    }
  }
  return { spokes, chords: [...chords.values()] };
}

function weightOf({ strength }: Tie): number {
  return Math.max(1, Math.round(strength * 4));
}

const draw = line<Placed>()
  .x(({ x }) => x)
  .y(({ y }) => y);

function linesOf(ties: readonly Tie[], points: readonly Placed[], weigh: (tie: Tie) => number): Network['lines'] {
  const paths = new Map<number, string>();
  for (const tie of ties) {
    const ends = [points[tie.source], points[tie.target]].filter((point) => point !== undefined);
    const weight = weigh(tie);
    paths.set(weight, `${paths.get(weight) ?? ''}${draw(ends) ?? ''}`);
  }
  return [...paths].map(([weight, path]) => ({ weight, path }));
}
