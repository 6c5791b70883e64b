import type { Span } from '../model.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** A word of an article, in the order of reading. What came beside the text has no place in it: 0 to 0. */
export interface Word extends Span, Spelling {
  /** How much the place of the word counts: a headline says more of the subject than the tenth paragraph. */
  readonly weight: number;
  /** What stands between this word and the one before it: nothing but a space or a hyphen, or more. */
  readonly joint: Joint;
  /** True when it begins a sentence, where a capital letter says nothing. */
  readonly opens: boolean;
  /** True inside the name of a person, who is not a subject: Mr Rice is not about agriculture. */
  readonly person: boolean;
}

/** A space or a hyphen, which may join two words to one phrase; null where more stands between them. */
export type Joint = ' ' | '-' | null;

const joints: readonly Joint[] = [null, ' ', '-'];

/** What is kept of a word's place in one number: its joint's place in the list, with two marks and the weight's place. */
export const WordMark = { spaced: 1, hyphened: 2, joint: 3, opens: 4, person: 8, weight: 16 } as const;

/**
 * The words of an article. Of most only the number is ever asked, so they are kept as rows of numbers, and
 * a word is made when it is looked at.
 */
export class ArticleWords {
  /** The number of each word's spelling. */
  readonly numbers: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #marks: number[] = [];
  /** The weights of the passages so far. */
  readonly #weights: number[] = [];

  get length(): number {
    return this.numbers.length;
  }

  /** The words that follow weigh so much. */
  beginPassage(weight: number): void {
    this.#weights.push(weight);
  }

  /** @param mark the sum of its joint and marks: see {@link WordMark}. */
  add(number: number, start: number, end: number, mark: number): void {
    this.numbers.push(number);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#marks.push(mark + WordMark.weight * (this.#weights.length - 1));
  }

  isPerson(at: number): boolean {
    return (this.#marks[at]! & WordMark.person) !== 0;
  }

  /** True for a word that nothing but a space or a hyphen parts from the one before it. */
  isJoined(at: number): boolean {
    return at < this.length && (this.#marks[at]! & WordMark.joint) !== 0;
  }

  at(at: number): Word | undefined {
    if (at < 0 || at >= this.length) return undefined;
    const mark = this.#marks[at]!;
    const { number, text, lower, owns, capital } = spellingOf(this.numbers[at]!);
    return {
      number,
      text,
      lower,
      owns,
      capital,
      start: this.#starts[at]!,
      end: this.#ends[at]!,
      weight: this.#weights[Math.floor(mark / WordMark.weight)]!,
      joint: joints[mark & WordMark.joint]!,
      opens: (mark & WordMark.opens) !== 0,
      person: (mark & WordMark.person) !== 0,
    };
  }

  slice(from: number, to: number): Word[] {
    const words: Word[] = [];
    for (let at = Math.max(0, from); at < Math.min(to, this.length); at += 1) words.push(this.at(at)!);
    return words;
  }
}
