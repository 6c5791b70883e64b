import type { Article } from '../model.ts';

/** Fewer figures than this say nothing. */
const fewest = 3;
/** A reprint keeps this part of the figures, where a form filled in again changes most. */
const kept = 0.5;

/** The figures of a report's own text. */
export function figuresOf({ blocks }: Article): ReadonlySet<string> {
  const texts = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
  return new Set(texts.flatMap((text) => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []));
}

/**
 * Whether two texts of the same words can be one report: daily prices and river levels repeat the
 * words and change the figures.
 */
export function sameFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const fewer = Math.min(a.size, b.size);
  if (fewer < fewest) return true;
  let shared = 0;
  for (const figure of a) if (b.has(figure)) shared += 1;
  return shared >= kept * fewer;
}
