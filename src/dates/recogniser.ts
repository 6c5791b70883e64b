import type { DayMeaning } from '../model.ts';

/** Where a form was found, for rules that look around it. Offsets count in `text`. */
export interface Surroundings {
  /** The whole stretch read: a headline, a paragraph. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One family of forms in which a day is written. */
export interface Recogniser {
  /** Kept with every mention as its rule. */
  readonly name: string;
  /** Cheap to test: a stretch of text without it cannot hold the form. Not global. */
  readonly needs: RegExp;
  /** Every form holds a word of `A_TIME`, which most stretches have not: asked once for all recognisers. */
  readonly needsTime?: true;
  /** In other languages than English: not looked for in English text. */
  readonly foreign?: true;
  /** Primary subtag of the one language whose text it is looked for in: its words are other words elsewhere. */
  readonly language?: string;
  /** Global. May match too much: `read` and the refiners decide. */
  readonly pattern: RegExp;
  /** What the form means there, or null where it means no day. */
  readonly read: (groups: Groups, around: Surroundings) => DayMeaning | null;
}
