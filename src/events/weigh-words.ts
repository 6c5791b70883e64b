import { commonWords } from './common-words.ts';
import { type Aspect, aspects, type ReportWords } from './report-words.ts';

/** A report as a vector of length one: word numbers, ascending, and their weights. */
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

/**
 * TF-IDF (Spärck Jones 1972) with logarithmic counts: a word weighs by how often the report has it
 * and by how few reports have it at all. Each aspect is weighed by itself and has its own numbers, so
 * that the product of two vectors is the mean likeness of their aspects.
 */
export function weighWords(reports: readonly ReportWords[]): Vector[] {
  const spreads = aspects.map((aspect) => spreadOf(reports.map((report) => report[aspect])));
  let next = 0;
  const numbers = spreads.map((spread) => new Map([...spread.keys()].sort().map((word) => [word, next++])));
  return reports.map((report) => {
    const terms = aspects.flatMap((aspect, at) => {
      const weighed = [...report[aspect]].map(([word, count]) => ({
        number: numbers[at]!.get(word)!,
        weight:
          (1 + Math.log(count)) *
          Math.log(
            (reports.length + unseen + 1) / (spreads[at]!.get(word)! + unseen * (commonWords.get(word) ?? 0) + 0.5),
          ),
      }));
      return scaled(weighed, Math.sqrt(worth[aspect]));
    });
    const sorted = scaled(terms, 1).sort((a, b) => a.number - b.number);
    return {
      words: Int32Array.from(sorted, ({ number }) => number),
      weights: Float64Array.from(sorted, ({ weight }) => weight),
    };
  });
}

interface Term {
  readonly number: number;
  readonly weight: number;
}

function scaled(terms: readonly Term[], length: number): Term[] {
  const factor = length / (Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1);
  return terms.map(({ number, weight }) => ({ number, weight: weight * factor }));
}

function spreadOf(reports: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const report of reports) for (const word of report.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}
