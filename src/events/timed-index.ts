import type { Vector } from './weigh-words.ts';

/** The reports that have a word and its weight in each; those within reach begin at `from`. */
export interface Posting {
  readonly reports: number[];
  readonly weights: number[];
  readonly days: (number | null)[];
  from: number;
}

/** Reports by their words, to which they are added in order of time, those without a day last. */
export class TimedIndex {
  readonly #postings: Posting[] = [];
  readonly #window: number;

  /** @param window days after which a report is out of reach of those with a day */
  constructor(window: number) {
    this.#window = window;
  }

  add(report: number, day: number | null, { words, weights }: Vector): void {
    for (let at = 0; at < words.length; at += 1) {
      const posting = (this.#postings[words[at]!] ??= { reports: [], weights: [], days: [], from: 0 });
      posting.reports.push(report);
      posting.weights.push(weights[at]!);
      posting.days.push(day);
    }
  }

  /** The reports with a word that are within reach of a day; of no day all are. */
  reach(word: number, day: number | null): Posting | null {
    const posting = this.#postings[word];
    if (posting === undefined) return null;
    if (day === null) posting.from = 0;
    else
      while (posting.from < posting.days.length && (posting.days[posting.from] ?? day) < day - this.#window)
        posting.from += 1;
    return posting;
  }
}
