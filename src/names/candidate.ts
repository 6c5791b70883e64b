import type { Passage, Token } from './words/token.ts';

/** A stretch of capitalised words that may be a name. */
export interface Candidate {
  readonly passage: Passage;
  /** Tokens of the passage, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly key: string;
  /** The office or address that stands right before it, as written, or null. */
  readonly role: string | null;
  /** The office is a form of address (Mr, Dr, Gen). */
  readonly addressed: boolean;
}

/** The word `distance` after the name; the first is 1. */
export function after({ passage, to }: Candidate, distance = 1): Token | undefined {
  return passage.tokens[to + distance - 1];
}

/** The word `distance` before the name; the nearest is 1. */
export function before({ passage, from }: Candidate, distance = 1): Token | undefined {
  return passage.tokens[from - distance];
}
