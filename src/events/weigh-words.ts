import { commonWords } from './common-words.ts';
import { type Aspect, type AspectCounts, aspects } from './count-aspects.ts';

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

/** By the number of a stem: its number in the vectors and how rare it is. */
interface Lexicon {
  readonly numbers: Int32Array;
  readonly rarity: Float64Array;
  readonly size: number;
}

/**
 * TF-IDF (Spärck Jones 1972) with logarithmic counts: a word weighs by how often the report has it
 * and by how few reports have it at all. Each aspect is weighed by itself and has its own numbers, so
 * that the product of two vectors is the mean likeness of their aspects.
 *
 * @param stems the stem of each number
 */
export function weighWords(reports: readonly AspectCounts[], stems: readonly string[]): Vector[] {
  const share = Float64Array.from(stems, (stem) => commonWords.get(stem) ?? 0);
  const lexicons: Lexicon[] = [];
  let first = 0;
  for (const aspect of aspects.keys()) {
    const lexicon = lexiconOf(reports, aspect, share, first);
    lexicons.push(lexicon);
    first += lexicon.size;
  }
  return reports.map((report) => weighReport(report, lexicons));
}

function weighReport(report: AspectCounts, lexicons: readonly Lexicon[]): Vector {
  const size = report.numbers.length;
  const vector = { words: new Int32Array(size), weights: new Float64Array(size) };
  let total = 0;
  for (const [aspect, name] of aspects.entries())
    if (startOf(report, aspect) < report.ends[aspect]!) total += worth[name];
  for (const [aspect, name] of aspects.entries())
    fill(vector, report, aspect, lexicons[aspect]!, Math.sqrt(worth[name] / total));
  return vector;
}

function startOf({ ends }: AspectCounts, aspect: number): number {
  return ends[aspect - 1] ?? 0;
}

/** Writes the words of one aspect into a vector, as a vector of the given length. */
function fill(vector: Vector, report: AspectCounts, aspect: number, lexicon: Lexicon, length: number): void {
  const { numbers, counts, ends } = report;
  const [from, to] = [startOf(report, aspect), ends[aspect]!];
  let squares = 0;
  for (let at = from; at < to; at += 1) {
    const stem = numbers[at]!;
    const weight = (1 + Math.log(counts[at]!)) * lexicon.rarity[stem]!;
    vector.words[at] = lexicon.numbers[stem]!;
    vector.weights[at] = weight;
    squares += weight * weight;
  }
  const factor = length / (Math.sqrt(squares) || 1);
  for (let at = from; at < to; at += 1) vector.weights[at]! *= factor;
}

/** Numbers the stems that occur in an aspect, from `first` on, in order of appearance. */
function lexiconOf(reports: readonly AspectCounts[], aspect: number, share: Float64Array, first: number): Lexicon {
  const numbers = new Int32Array(share.length);
  const rarity = new Float64Array(share.length);
  let size = 0;
  for (const report of reports)
    for (let at = startOf(report, aspect); at < report.ends[aspect]!; at += 1) {
      const stem = report.numbers[at]!;
      if (rarity[stem] === 0) {
        numbers[stem] = first + size;
        size += 1;
      }
      rarity[stem]! += 1;
    }
  const all = reports.length + unseen + 1;
  for (let stem = 0; stem < rarity.length; stem += 1)
    rarity[stem] = Math.log(all / (rarity[stem]! + unseen * share[stem]! + 0.5));
  return { numbers, rarity, size };
}
