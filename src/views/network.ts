import type { Authority } from '../model.ts';
import { recordAddress, relative } from '../addresses.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { fill } from '../fill.ts';

/** One record of the drawing; coordinates in a field of 786 by 440. */
export interface NetworkNode {
  readonly name: string;
  /** The name, cut where the drawing has no room for it. */
  readonly label: string;
  readonly href: string;
  readonly kind: string;
  readonly count: string;
  readonly x: number;
  readonly y: number;
  /** Where the label hangs on its point. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Baseline of the label, below or above its point. */
  readonly labelY: number;
  readonly labelX: number;
}

/** Who is named together with a record: a drawing, and the table it is drawn from. */
export interface Network {
  readonly name: string;
  readonly nodes: readonly NetworkNode[];
  /** Weight 1 to 4. */
  readonly lines: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly weight: number;
  }[];
  /** The drawing in words. */
  readonly text: string;
}

export const networkWidth = 786;
export const networkHeight = 440;
const centre = { x: networkWidth / 2, y: networkHeight / 2 };
const radius = { x: 190, y: 180 };
const mostNodes = 12;
const longestLabel = 26;
/** Lines between two of the others: each keeps those to the ones it shares most with. */
const mostChords = 2;
/** Articles looked at for a record that stands in very many: the rest would not change the picture. */
const mostArticles = 2000;

/** The dozen records named most often in the same articles; null where there are fewer than two, or only one article. */
export function makeNetwork(catalogue: Catalogue, authority: Authority, from: string): Network | null {
  if (authority.namings.length < 2) return null;
  const together = namedTogether(catalogue, authority);
  if (together.length < 2) return null;
  const places = together.map((_, index) => placeOf(index, together.length));
  const { number } = catalogue.wording;
  const nodes = together.map(({ other, articles }, index): NetworkNode => {
    const { x, y } = places[index] ?? centre;
    const side = x < centre.x - 40 ? 'end' : x > centre.x + 40 ? 'start' : 'middle';
    const offset =
      side === 'middle'
        ? { labelX: x, labelY: y < centre.y ? y - 14 : y + 24 }
        : { labelX: side === 'end' ? x - 12 : x + 12, labelY: y + 5 };
    return {
      name: other.name,
      label: other.name.length > longestLabel ? `${other.name.slice(0, longestLabel - 1).trimEnd()}…` : other.name,
      href: relative(from, recordAddress(other.kind, other.id)),
      kind: catalogue.wording.strings[other.kind],
      count: number(articles.size),
      x,
      y,
      anchor: side,
      ...offset,
    };
  });
  const largest = together[0]?.articles.size ?? 1;
  const weight = (count: number) => Math.max(1, Math.round((count / largest) * 4));
  const spokes = nodes.map(({ x, y }, index) => ({
    x1: centre.x,
    y1: centre.y,
    x2: x,
    y2: y,
    weight: weight(together[index]?.articles.size ?? 1),
  }));
  return {
    name: authority.name,
    nodes,
    lines: [...spokes, ...chords(together, places)],
    text: fill(catalogue.wording.strings.networkText, { name: authority.name }),
  };
}

interface Together {
  readonly other: Authority;
  /** Articles that name both. */
  readonly articles: ReadonlySet<string>;
}

function namedTogether(catalogue: Catalogue, authority: Authority): Together[] {
  const keys = authority.namings.slice(0, mostArticles).map(({ article }) => article);
  const counts = new Map<Authority, number>();
  for (const key of keys)
    for (const { authority: other } of catalogue.named.get(key) ?? [])
      if (other !== authority && other.kind !== 'place') counts.set(other, (counts.get(other) ?? 0) + 1);
  const here = new Set(keys);
  return mostNamed(counts)
    .sort(([a, many], [b, few]) => few - many || compareText(a.id, b.id))
    .slice(0, mostNodes)
    .map(([other]) => ({
      other,
      articles: new Set(other.namings.map(({ article }) => article).filter((key) => here.has(key))),
    }));
}

/** Leaves out the many that are named too seldom to be drawn, so that they need not be sorted. */
function mostNamed(counts: ReadonlyMap<Authority, number>): [Authority, number][] {
  const enough = [...counts.values()].sort((a, b) => b - a)[mostNodes - 1] ?? 0;
  return [...counts].filter(([, count]) => count >= enough);
}

/** Round the middle, clockwise from the top. */
function placeOf(index: number, count: number): { x: number; y: number } {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.round(centre.x + radius.x * Math.cos(angle)), y: Math.round(centre.y + radius.y * Math.sin(angle)) };
}

function chords(together: readonly Together[], places: readonly { x: number; y: number }[]): Network['lines'] {
  const pairs = new Map<string, Network['lines'][number]>();
  together.forEach((one, i) => {
    const shared = together
      .map((other, j) => ({ j, count: i === j ? 0 : sharedArticles(one, other) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.j - b.j);
    for (const { j } of shared.slice(0, mostChords)) {
      const from = places[Math.min(i, j)];
      const to = places[Math.max(i, j)];
      if (from === undefined || to === undefined) continue;
      pairs.set(`${Math.min(i, j)} ${Math.max(i, j)}`, { x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight: 0 });
    }
  });
  return [...pairs.values()];
}

function sharedArticles(a: Together, b: Together): number {
  const [small, large] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.articles) if (large.articles.has(key)) shared += 1;
  return shared;
}
