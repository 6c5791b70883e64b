import type { Assignment, Span } from './model.ts';

/**
 * What the stages over the whole archive ask of each article: part of its reading, so that a rebuild need not ask
 * again. Small, since an archive holds that of all its articles.
 */

/** A phrase that may name a subject of the archive. */
export interface ThemePhrase extends Span {
  /** The same for all phrases that name one subject, whichever is commonest: `ruritania question`. */
  readonly subject: string;
  /** As written, with single spaces. */
  readonly form: string;
  /** False for a form that supports a subject and cannot found or name one: `the situation in Ruritania`. */
  readonly founds: boolean;
  /** Place in the order of preference among names, the lower the better. */
  readonly rank: number;
  /** The IPTC concept that the subject stands under, by name; null where the articles must tell. */
  readonly under: string | null;
  readonly weight: number;
}

/** What one article says of its subjects. */
export interface TopicEvidence {
  /** After IPTC Media Topics, the surest first. */
  readonly subjects: readonly Assignment[];
  /** Phrases that may name a theme of the archive, in the order of the text. */
  readonly phrases: readonly ThemePhrase[];
}

/** The distinct words of a report that tell something, in order of first appearance, as packed numbers. */
export interface DigestedWords {
  /** Where each first stands in the text that is compared, counted from the one before. */
  readonly gaps: string;
  /** How often each stands there. */
  readonly times: string;
  /** Of the words that stand at the top, four numbers each: how often in the parts of it. */
  readonly top: string;
}

/** What is asked of every article when events are made: numbers, packed into strings. */
export interface ReportDigest {
  readonly words: DigestedWords;
  /** How many turns of phrase the text has. */
  readonly shingles: number;
  /** What a text of much the same turns has too, packed; empty where they are too few to tell a reprint. */
  readonly signature: string;
  /** Where the sentences of its summary begin and end, packed, for an event that nobody else reports. */
  readonly summary: string;
}
