import type { NameKind } from '../../model.ts';

/**
 * The words the search page's script says, in the language of the interface; they stand in the page as
 * data. `{n}` and the like are filled in.
 */
export interface SearchStrings {
  /** BCP 47, for numbers and days. */
  readonly locale: string;
  readonly searching: string;
  /** By plural category of the number. */
  readonly articles: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly nothing: string;
  readonly tryThis: string;
  readonly didYouMean: string;
  /** Below how many were found, where it was by the beginning of `{words}` alone. */
  readonly foundByBeginning: string;
  readonly indexMissing: string;
  readonly alsoWritten: string;
  readonly undated: string;
  readonly more: string;
  readonly remove: string;
  readonly reprints: string;
  readonly saveOffline: string;
  readonly savedOffline: string;
  readonly notSaved: string;
  readonly kinds: Readonly<Record<NameKind | 'topic' | 'event' | 'outlet' | 'year' | 'certainty' | 'language', string>>;
  /** What stands before the first and the last day chosen. */
  readonly range: Readonly<Record<'from' | 'to', string>>;
  /** How values are shown that are not names; others are shown as they are. */
  readonly values: Readonly<Record<string, string>>;
}
