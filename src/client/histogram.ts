import { daysInMonth, monthsBetween } from '../months.ts';

/** Bars drawn at most: longer archives are drawn by several months a bar. */
const MOST_BARS = 120;

const HEIGHT = 40;
const SVG = 'http://www.w3.org/2000/svg';

/** Months of one bar, and the articles in them. */
interface Bar {
  readonly first: string;
  readonly last: string;
  readonly articles: number;
}

function barsOf(counts: readonly (readonly [month: string, articles: number])[]): Bar[] {
  const [first, last] = [counts[0]?.[0], counts.at(-1)?.[0]];
  if (first === undefined || last === undefined) return [];
  const articles = new Map(counts);
  const months = monthsBetween(first, last);
  const each = Math.ceil(months.length / MOST_BARS);
  return Array.from({ length: Math.ceil(months.length / each) }, (_, index) => {
    const held = months.slice(index * each, (index + 1) * each);
    return {
      first: held[0] ?? first,
      last: held.at(-1) ?? last,
      articles: held.reduce((sum, month) => sum + (articles.get(month) ?? 0), 0),
    };
  });
}

/** A range of days chosen by dragging over bars. */
export type OnRange = (from: string, to: string) => void;

/**
 * Articles by month, to drag a range on. The two inputs beside it do the same by keyboard, so to
 * assistive technology the drawing is nothing.
 */
export function drawHistogram(
  svg: SVGSVGElement,
  counts: readonly (readonly [month: string, articles: number])[],
  onRange: OnRange,
): (from: string, to: string) => void {
  const bars = barsOf(counts);
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  svg.setAttribute('viewBox', `0 0 ${Math.max(bars.length, 1)} ${HEIGHT}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  const rects = bars.map(({ articles }, index) => {
    const rect = document.createElementNS(SVG, 'rect');
    const height = articles === 0 ? 0 : Math.max(1, (articles / most) * HEIGHT);
    for (const [name, value] of Object.entries({ x: index + 0.1, y: HEIGHT - height, width: 0.8, height }))
      rect.setAttribute(name, String(value));
    return rect;
  });
  svg.replaceChildren(...rects);

  const mark = (from: string, to: string): void => {
    for (const [index, { first, last }] of bars.entries()) {
      const outside = (from !== '' && last < from.slice(0, 7)) || (to !== '' && first > to.slice(0, 7));
      rects[index]?.classList.toggle('outside', outside);
    }
  };
  listen(svg, bars, (from, to) => {
    mark(from, to);
    onRange(from, to);
  });
  return mark;
}

function listen(svg: SVGSVGElement, bars: readonly Bar[], onRange: OnRange): void {
  let start: number | undefined;
  const barAt = (event: PointerEvent): number => {
    const { left, width } = svg.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  svg.addEventListener('pointerdown', (event) => {
    start = barAt(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointerup', (event) => {
    if (start === undefined || bars.length === 0) return;
    const [a, b] = [start, barAt(event)].toSorted((x, y) => x - y);
    start = undefined;
    onRange(daysInMonth(bars[a ?? 0]?.first ?? '')[0] ?? '', daysInMonth(bars[b ?? 0]?.last ?? '').at(-1) ?? '');
  });
}
