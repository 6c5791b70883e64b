import type { Article, Inferred } from '../model.ts';

/** A stretch of what an article says. */
export interface Passage {
  readonly text: string;
  /** Where it stands in the article's text; null for what came beside the text, as a database column does. */
  readonly offset: number | null;
  /** How much its words count. */
  readonly weight: number;
}

/** Of a word in the headline. */
export const headlineWeight = 4;
const standfirstWeight = 2;
/** The body by how many characters of it went before: the first sentences tell the news, the end adds nothing. */
const bodyWeights = [
  { upTo: 350, weight: 2 },
  { upTo: 1200, weight: 1 },
  { upTo: 3000, weight: 0.5 },
  { upTo: 7000, weight: 0.2 },
] as const;

/** Headline, standfirst and body in this order. What was derived from the body is not repeated. */
export function passages(article: Article): Passage[] {
  return [
    ...aboveBody(article, article.headline, headlineWeight),
    ...aboveBody(article, article.standfirst, standfirstWeight),
    ...body(article),
  ];
}

function aboveBody({ text, blocks }: Article, value: Inferred<string> | null, weight: number): Passage[] {
  const inBody = ({ start, end }: { start: number; end: number }) =>
    blocks.some((block) => start < block.end && block.start < end);
  return (value?.evidence ?? [])
    .filter((evidence) => !inBody(evidence))
    .map(({ start, end, quote }) =>
      start === end ? { text: quote, offset: null, weight } : { text: text.slice(start, end), offset: start, weight },
    );
}

function body({ text, blocks }: Article): Passage[] {
  const result: Passage[] = [];
  let before = 0;
  for (const { start, end } of blocks.filter(({ kind }) => kind !== 'boilerplate'))
    for (let from = start; from < end; ) {
      const zone = bodyWeights.find(({ upTo }) => before < upTo);
      if (zone === undefined) return result;
      const to = endOfWord(text, Math.min(end, from + zone.upTo - before), end);
      result.push({ text: text.slice(from, to), offset: from, weight: zone.weight });
      before += to - from;
      from = to;
    }
  return result;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[^\s]/u.test(text[at]!)) at += 1;
  return at;
}
