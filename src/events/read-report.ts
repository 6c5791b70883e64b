import type { Article } from '../model.ts';
import { eachWord } from './each-word.ts';
import { runningText } from './running-text.ts';
import { WordTable } from '../word-table.ts';

/**
 * The distinct words of a report as written, by their numbers and in order of first appearance, and how
 * often each stands where: the lists run side by side. But for the numbers it depends on the article alone.
 */
export interface ReportWords {
  readonly words: Int32Array;
  /** Anywhere; the top, where the news stands, counts twice. */
  readonly anywhere: Uint32Array;
  /** In the headline, where the report has one of its own, the standfirst, the lede and what follows at once. */
  readonly opening: Uint32Array;
  /** In the headline and standfirst, or in the first words where there is none. */
  readonly title: Uint32Array;
  /** Below headline and standfirst. */
  readonly body: Uint32Array;
}

/** The news stands at the top: so many words count twice. */
const doubled = 80;
/** The lede and what follows it at once, in words. */
const openingLength = 60;
/** Where there is no headline, so many first words stand in for it. */
const titleLength = 25;

/** Reads reports one after the other and numbers their words alike. */
export class ReportReader {
  readonly #table = new WordTable();
  /** By the number of a word: its place among the distinct words of the report being read, and one. */
  #places = new Int32Array(1 << 16);

  /** The word of each number met so far. */
  get words(): readonly string[] {
    return this.#table.words;
  }

  read(article: Article): ReportWords {
    const headline = article.headline.certainty === 'stated' ? [article.headline.value] : [];
    const standfirst = article.standfirst === null ? [] : [article.standfirst.value];
    const numbers: number[] = [];
    const split = (text: string): void =>
      eachWord(text, (start, end, hash) => numbers.push(this.#table.numberOf(text, start, end, hash)));
    for (const text of [...headline, ...standfirst]) split(text);
    const head = numbers.length;
    for (const text of runningText(article)) split(text);
    return this.#count(numbers, head);
  }

  /** @param head how many of the words stand in headline and standfirst */
  #count(numbers: readonly number[], head: number): ReportWords {
    const places = this.#roomFor(this.words.length);
    const distinct: number[] = [];
    for (let index = 0; index < numbers.length; index += 1)
      if (places[numbers[index]!] === 0) places[numbers[index]!] = distinct.push(numbers[index]!);
    const counts = () => new Uint32Array(distinct.length);
    const [anywhere, opening, title, body] = [counts(), counts(), counts(), counts()];
    const titleEnd = head > 0 ? head : titleLength;
    const openingEnd = Math.max(head, openingLength);
    for (let index = 0; index < numbers.length; index += 1) {
      const place = places[numbers[index]!]! - 1;
      anywhere[place]! += index < doubled ? 2 : 1;
      if (index < openingEnd) opening[place]! += 1;
      if (index < titleEnd) title[place]! += 1;
      if (index >= head) body[place]! += 1;
    }
    for (let index = 0; index < distinct.length; index += 1) places[distinct[index]!] = 0;
    return { words: new Int32Array(distinct), anywhere, opening, title, body };
  }

  #roomFor(words: number): Int32Array {
    if (words > this.#places.length) this.#places = new Int32Array(2 * words);
    return this.#places;
  }
}
