import type { Block, Certainty, Dateline, Inferred, PublicationClaim, Seed, SeedFields, Span } from '../model.ts';
import { oneLine } from './one-line.ts';
import type { DayFound } from './read-day.ts';
import { settleOrder } from './settle-order.ts';

/** A paragraph or line of the text, trimmed. `gap` counts the empty lines before it. */
export interface Piece extends Span {
  readonly text: string;
  readonly gap: number;
}

/**
 * An article while it is read. Recognisers take pieces from `rest` and add what they found; nothing
 * is changed in place. Of `outlets` and `claims` there may be several: their order of trust is settled
 * at the end.
 */
export interface Draft {
  readonly seed: Seed;
  /** What no recogniser has taken yet, in order. */
  readonly rest: readonly Piece[];
  /** Blocks already known for what they are, in any order. */
  readonly blocks: readonly Block[];
  readonly headline: Inferred<string> | null;
  readonly standfirst: Inferred<string> | null;
  readonly byline: Inferred<string> | null;
  readonly dateline: Dateline | null;
  readonly outlets: readonly Inferred<string>[];
  readonly claims: readonly PublicationClaim[];
  readonly address: string | null;
  /** BCP 47, where the text or its metadata states it. */
  readonly language: string | null;
  /** Metadata that no rule has read yet. */
  readonly fields: SeedFields;
}

/** One convention of news text: returns the draft with what it recognised, or the draft as it was. */
export type Recogniser = (draft: Draft) => Draft;

/** A value with the stretches of the seed's text that it rests on. */
export function infer<T>(
  seed: Seed,
  value: T,
  certainty: Certainty,
  rule: string,
  ...spans: readonly Span[]
): Inferred<T> {
  const evidence = spans.map(({ start, end }) => ({
    article: seed.key,
    quote: seed.text.slice(start, end),
    start,
    end,
  }));
  return { value, certainty, rule, evidence };
}

/** A value from outside the text (front matter, the file's name): the quote stands at no place in it. */
export function inferOutside<T>(seed: Seed, value: T, certainty: Certainty, rule: string, quote: string): Inferred<T> {
  return { value, certainty, rule, evidence: [{ article: seed.key, quote, start: 0, end: 0 }] };
}

/** A piece without its first `length` units, and without the space that then stands in front. */
export function cutFront(piece: Piece, length: number): Piece {
  const rest = piece.text.slice(length);
  const text = rest.trimStart();
  return { ...piece, text, start: piece.end - text.length };
}

/** The draft with pieces moved out of `rest` into blocks of one kind. */
export function takeAs(draft: Draft, kind: Block['kind'], pieces: readonly Piece[]): Draft {
  if (pieces.length === 0) return draft;
  const taken = new Set(pieces);
  return {
    ...draft,
    rest: draft.rest.filter((piece) => !taken.has(piece)),
    blocks: [...draft.blocks, ...pieces.map(({ text, start, end }) => ({ kind, text, start, end }))],
  };
}

/** The draft with pieces moved out of `rest`, because a field now holds them. */
export function take(draft: Draft, ...pieces: readonly Piece[]): Draft {
  return { ...draft, rest: draft.rest.filter((piece) => !pieces.includes(piece)) };
}

/** Where words of a piece stand in the text. */
export function spanOf(piece: Piece, words: string): Span {
  const start = piece.start + piece.text.indexOf(words);
  return { start, end: start + words.length };
}

/**
 * The draft with the day of publication that a piece claims, if it claims any and one day alone; `day` counts in the piece. The
 * day of a change is a guess at it, whoever claims it.
 */
export function withClaim(
  draft: Draft,
  rule: string,
  piece: Piece,
  day: (DayFound & { readonly changed?: boolean }) | null,
): Draft {
  const meant = day && settleOrder(draft, day);
  if (!day) return draft;
  const span = { start: piece.start + day.start, end: piece.start + day.end };
  if (!meant) return day.changed ? draft : withTwoOrders(draft, infer(draft.seed, day.value, 'guessed', rule, span));
  const claim = day.changed
    ? infer(draft.seed, meant.value, 'guessed', 'updated-line', span)
    : infer(draft.seed, meant.value, meant.certainty, rule, span);
  return { ...draft, claims: [...draft.claims, claim] };
}

/** The draft with a day whose figures could be two: what is meant the article's siblings tell. */
export const withTwoOrders = (draft: Draft, day: PublicationClaim): Draft => ({
  ...draft,
  claims: [...draft.claims, { ...day, certainty: 'guessed', rule: 'two-orders' }],
});

/** The draft with the outlet that words of a piece name, if they name any. */
export function withOutlet(draft: Draft, rule: string, piece: Piece, words: string | null): Draft {
  if (words === null) return draft;
  const outlet = infer(draft.seed, oneLine(words), 'stated', rule, spanOf(piece, words));
  return { ...draft, outlets: [...draft.outlets, outlet] };
}
