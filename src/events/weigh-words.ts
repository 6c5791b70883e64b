import { commonWords } from './common-words.ts';
import { type Aspect, aspects, type WordCounts } from './count-words.ts';

/** A report as a vector of length one: distinct word numbers and their weights. */
export interface Vector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** How much each aspect says about whether two reports tell of one happening. */
const worth: Readonly<Record<Aspect, number>> = { name: 1, plain: 1, opening: 0.7, title: 0.5, figure: 0.4 };

/**
 * An archive is taken as part of a larger one of so many general reports more. So in a small archive,
 * too, a name that all its reports share still counts, and a word of all news does not.
 */
const unseen = 1000;

/** Of each word its number and how rare it is. */
type Lexicon = ReadonlyMap<string, { readonly number: number; readonly rarity: number }>;

/**
 * TF-IDF (Spärck Jones 1972) with logarithmic counts: a word weighs by how often the report has it
 * and by how few reports have it at all. Each aspect is weighed by itself and has its own numbers, so
 * that the product of two vectors is the mean likeness of their aspects.
 */
export function weighWords(reports: readonly WordCounts[]): Vector[] {
  const lexicons: { aspect: Aspect; lexicon: Lexicon }[] = [];
  let first = 0;
  for (const aspect of aspects) {
    const lexicon = lexiconOf(
      reports.map((report) => report[aspect]),
      first,
    );
    lexicons.push({ aspect, lexicon });
    first += lexicon.size;
  }
  return reports.map((report) => {
    const present = lexicons.filter(({ aspect }) => report[aspect].size > 0);
    const total = present.reduce((sum, { aspect }) => sum + worth[aspect], 0);
    const size = present.reduce((sum, { aspect }) => sum + report[aspect].size, 0);
    const vector = { words: new Int32Array(size), weights: new Float64Array(size) };
    let from = 0;
    for (const { aspect, lexicon } of present) {
      from = fill(vector, from, report[aspect], lexicon, Math.sqrt(worth[aspect] / total));
    }
    return vector;
  });
}

/** Writes the words of one aspect into a vector, as a vector of the given length, and returns where they end. */
function fill(
  vector: Vector,
  from: number,
  counts: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  length: number,
): number {
  let to = from;
  let squares = 0;
  for (const [word, count] of counts) {
    const { number, rarity } = lexicon.get(word)!;
    const weight = (1 + Math.log(count)) * rarity;
    vector.words[to] = number;
    vector.weights[to] = weight;
    squares += weight * weight;
    to += 1;
  }
  const factor = length / (Math.sqrt(squares) || 1);
  for (let at = from; at < to; at += 1) vector.weights[at]! *= factor;
  return to;
}

function lexiconOf(reports: readonly ReadonlyMap<string, number>[], first: number): Lexicon {
  const spread = new Map<string, number>();
  for (const report of reports) for (const word of report.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const all = reports.length + unseen + 1;
  return new Map(
    [...spread]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, count], index) => {
        const rarity = Math.log(all / (count + unseen * (commonWords.get(word) ?? 0) + 0.5));
        return [word, { number: first + index, rarity }];
      }),
  );
}
