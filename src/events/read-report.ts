import type { DigestedWords, Reading } from '../model.ts';
import { digestReport } from './digest-report.ts';
import { wordAt } from './each-word.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { reportText } from './report-text.ts';
import { WordTable } from '../word-table.ts';

/**
 * The distinct words of a report as written that tell something, in order of first appearance, with how
 * often each stands where: the lists run side by side, those of the top as far as it goes.
 */
export interface ReportWords {
  /** By their numbers. */
  readonly words: Int32Array;
  /** Anywhere; the top, where the news stands, counts twice. */
  readonly anywhere: Uint32Array;
  /** Below headline and standfirst. */
  readonly body: Uint32Array;
  /** In the headline, where the report has one of its own, the standfirst, the lede and what follows at once. */
  readonly opening: Uint32Array;
  /** In the headline and standfirst, or in the first words where there is none. */
  readonly title: Uint32Array;
}

/** Reads reports one after the other and numbers their words alike. */
export class ReportReader {
  readonly #table = new WordTable();

  /** The word of each number met so far. */
  get words(): readonly string[] {
    return this.#table.words;
  }

  read({ article, digest }: Pick<Reading, 'article' | 'digest'>): ReportWords {
    const { words } = digest ?? digestReport(article);
    return { words: this.#number(reportText(article).text, words), ...counts(words) };
  }

  #number(text: string, { gaps }: DigestedWords): Int32Array {
    const starts = unpackNumbers(gaps);
    const words = new Int32Array(starts.length);
    let index = 0;
    const number = (start: number, end: number, hash: number): void => {
      words[index] = this.#table.numberOf(text, start, end, hash);
    };
    for (let start = 0; index < starts.length; index += 1) {
      start += starts[index]!;
      wordAt(text, start, number);
    }
    return words;
  }
}

/** What {@link DigestedWords} packs: of each word at the top how often among those that count twice, in the opening,
 * in the title and in the head. */
function counts({ times, top }: DigestedWords): Omit<ReportWords, 'words'> {
  const body = unpackNumbers(times);
  const anywhere = body.slice();
  const parts = unpackNumbers(top);
  const opening = new Uint32Array(parts.length / 4);
  const title = new Uint32Array(parts.length / 4);
  for (let at = 0; at < opening.length; at += 1) {
    anywhere[at]! += parts[4 * at]!;
    opening[at] = parts[4 * at + 1]!;
    title[at] = parts[4 * at + 2]!;
    body[at]! -= parts[4 * at + 3]!;
  }
  return { anywhere, body, opening, title };
}
