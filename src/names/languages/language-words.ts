/** What a language other than English says in words so far as names need it: lists with spaces between, all folded. */
export interface LanguageWords {
  /** Words that are written small but for the head of a sentence, and are in no name there. */
  readonly small: string;
  /** Forms of address: somebody's name follows. */
  readonly address: string;
  /** Offices and callings, which a name follows. */
  readonly offices: string;
  /** What a word ends in that is such an office: `Bundesarbeitsministerin`. */
  readonly officeEndings?: RegExp;
  /** What people do with what they say: a name stands beside it. */
  readonly says: string;
  /** Months and days, where they are written with a capital. */
  readonly calendar?: string;
  /** Words that names of bodies begin or end with. */
  readonly bodies?: string;
  /** What a word ends in that is the head of a body's name: `Landgericht`; folded. */
  readonly bodyEndings?: RegExp;
  /** The same where the word is a body's name by itself: `Polismyndigheten`. */
  readonly bodyNames?: RegExp;
  /** Adjectives that names of bodies have in small letters behind their first word: `Conseil national`. */
  readonly bodyAdjectives?: string;
  /** What stands between an office and a name: what the office is for. */
  readonly departments?: string;
  /** Towns and regions by the names that this language alone has for them. */
  readonly places?: string;
  /** Small words that a place follows most of all: in, at. */
  readonly locative: string;
  /** Every noun has a capital, so that a word of no list behind such a small word need be no place. */
  readonly nounsInCapitals?: true;
  /** Words for kinds of places, which the name follows (`aldea X`, `village de X`) or goes before (`X köyü`). */
  readonly placeKinds?: string;
  /** Small words that other languages have inside names and this one only between them. */
  readonly parting?: string;
  /** Small words that stand in a name right behind the given name and nowhere else. */
  readonly bound?: string;
  /** What is written in one word with the name behind it: `l'`, `dell'`. */
  readonly elided?: RegExp;
  /** What is written in one word with the name before it: `'da`, `'nin`. */
  readonly suffixed?: RegExp;
}
