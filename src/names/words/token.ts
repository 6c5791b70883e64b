import type { Span } from '../../model.ts';

/** How a word is written: `cap` covers `Khan`, `McDonald` and `al-Khan`; `caps` is `NATO`; `initial` is `J.` or `K.L.`. */
export type Shape = 'cap' | 'caps' | 'initial' | 'lower' | 'number' | 'mark' | 'handle' | 'possessive';

/** A word or mark of an article. */
export interface Token extends Span {
  readonly text: string;
  /** The word folded, without full stops: how lists and other words are compared with it. */
  readonly key: string;
  readonly shape: Shape;
  /** Sum of {@link WordClass} bits. */
  readonly classes: number;
  /** The capital may be due to the place alone: after a full stop, a colon or an opening quote. */
  readonly opensSentence: boolean;
  /** Only spaces, or the line break of a wrapped line, stand between this word and the one before. */
  readonly joined: boolean;
}

/** A stretch that is read as one: a paragraph, a headline. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** Most words are capitalised here (`Minister Meets Envoy in Capital`), so that capitals say little. */
  readonly titleCase: boolean;
  /** Not in English, so that a word which no list has says little. */
  readonly foreign: boolean;
}
