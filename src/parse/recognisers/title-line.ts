import { type Draft, type Piece, infer, spanOf, take, withClaim, withOutlet } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import { readDay } from '../read-day.ts';
import { type SourceLine, readSourceLine } from '../source-line.ts';

/** A longer line is a paragraph. */
const LONGEST = 300;

/** A headline has at least so many words, or letters of those scripts that do not part words. */
const FEWEST_WORDS = 3;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

/** What parts a headline from its source; a comma only within the source. */
const BETWEEN = /\s*[|│]\s*|\s+[·•–—-]\s+/gu;

/** `Lamp to be rebuilt (Norvik Post, 9 March 2021)` */
const BRACKETED = /[([](?<source>[^()[\]]{8,100})[)\]]\.?$/u;

/** `Norvik Post (9 March 2021): Lamp to be rebuilt` */
const BEFORE_COLON = /^(?<source>[^:]{8,100}?\)?):\s+(?=\S)/u;

/** A line parted in two: what each side holds stands at its offset. */
interface Parted {
  readonly headline: string;
  readonly source: string;
  readonly at: number;
}

/**
 * The first line where it holds headline, paper and day in one, as people label what they clip:
 * `Lamp to be rebuilt | Norvik Post | 9 March 2021` · `Lamp to be rebuilt - Norvik Post, 9/3/2021` ·
 * `9 March 2021 – Norvik Post – Lamp to be rebuilt` · `Lamp to be rebuilt (Norvik Post, 9 March 2021)` ·
 * `Norvik Post (9 March 2021): Lamp to be rebuilt`.
 */
export function recogniseTitleLine(draft: Draft): Draft {
  const [first] = draft.rest;
  if (draft.headline !== null || !first || first.text.length > LONGEST || readDay(first.text) === null) return draft;
  for (const { headline, source, at } of partings(first.text)) {
    const found = isTitle(headline) ? readSourceLine(source) : null;
    if (found?.isKnown === true) return titled(draft, first, headline, found, at);
  }
  return draft;
}

function partings(text: string): readonly Parted[] {
  const bracket = BRACKETED.exec(text);
  const inBrackets = bracket?.groups?.['source'];
  const colon = BEFORE_COLON.exec(text);
  const before = colon?.groups?.['source'];
  const marks = [...text.matchAll(BETWEEN)];
  const sides = marks.map(({ index, 0: mark }) => [text.slice(0, index), text.slice(index + mark.length)] as const);
  return [
    ...(bracket && inBrackets
      ? [{ headline: text.slice(0, bracket.index), source: inBrackets, at: bracket.index + 1 }]
      : []),
    ...(colon && before ? [{ headline: text.slice(colon[0].length), source: before, at: 0 }] : []),
    ...sides.map(([headline, source]) => ({ headline, source, at: text.length - source.length })),
    ...sides.map(([source, headline]) => ({ headline, source, at: 0 })),
  ];
}

const isTitle = (text: string): boolean =>
  (text.trim().split(/\s+/u).length >= FEWEST_WORDS || UNPARTED.test(text)) && readDay(text) === null;

function titled(draft: Draft, piece: Piece, headline: string, found: SourceLine, at: number): Draft {
  const words = headline.trim();
  const named = withOutlet(take(draft, piece), 'source-line', piece, found.outlet);
  const day = { ...found.day, start: found.day.start + at, end: found.day.end + at };
  return {
    ...withClaim(named, 'source-line', piece, day),
    headline: infer(draft.seed, oneLine(words), 'stated', 'title-line', spanOf(piece, words)),
  };
}
