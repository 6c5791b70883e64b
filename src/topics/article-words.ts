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

export type Joint = ' ' | '-' | null;

const joints: readonly Joint[] = [null, ' ', '-'];
const opening = 4;
const personal = 8;

/**
 * The words of an article. Of most only the number is ever asked, so they are kept as rows of numbers, and
 * a word is made when it is looked at.
 */
export class ArticleWords {
  /** The number of each word's spelling. */
  readonly numbers: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #weights: number[] = [];
  /** A joint's place in the list, with the two marks. */
  readonly #marks: number[] = [];

  get length(): number {
    return this.numbers.length;
  }

  add(number: number, start: number, end: number, weight: number, joint: Joint, opens: boolean, person: boolean): void {
    this.numbers.push(number);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#weights.push(weight);
    this.#marks.push(joints.indexOf(joint) + (opens ? opening : 0) + (person ? personal : 0));
  }

  isPerson(at: number): boolean {
    return this.#marks[at]! >= personal;
  }

  /** True for a word that nothing but a space or a hyphen parts from the one before it. */
  isJoined(at: number): boolean {
    return at < this.length && this.#marks[at]! % opening !== 0;
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
      weight: this.#weights[at]!,
      joint: joints[mark % opening]!,
      opens: mark % personal >= opening,
      person: mark >= personal,
    };
  }

  slice(from: number, to: number): Word[] {
    const words: Word[] = [];
    for (let at = Math.max(0, from); at < Math.min(to, this.length); at += 1) words.push(this.at(at)!);
    return words;
  }
}
