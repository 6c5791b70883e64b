/**
 * The domain in one file. Stages import these types and nothing of each other.
 *
 * Two conventions hold everywhere:
 * - a position is an offset in UTF-16 units into the seed's decoded text (`Seed.text`), end exclusive;
 * - a day, month or span is a string in EDTF (ISO 8601-2:2019): `2021-05-16`, `2021-05`,
 *   `2021-05~`, `2021-05-16/2021-05-17`. Nothing reads the clock or the time zone.
 */

import type { ReportDigest, TopicEvidence } from './digest.ts';
import type { History } from './history.ts';

/** An EDTF string; see the module comment. */
export type Edtf = string;

/** How an inferred value is known: written down, following from what is written, or likely. */
export type Certainty = 'stated' | 'implied' | 'guessed';

/** A stretch of a seed's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words behind an inferred value; `article` is the key of the article they stand in. */
export interface Evidence extends Span {
  readonly article: string;
  readonly quote: string;
}

/** A value nobody typed in: it keeps what it rests on from the moment it is made. */
export interface Inferred<T> {
  readonly value: T;
  readonly certainty: Certainty;
  /** Name of the rule that gave it, as listed on the about page. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** A problem is a value; only a bad configuration or a bug throws. Lines and columns count from 1. */
export interface Problem {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Metadata that came beside the text: front matter, a database column. Values as written. */
export type SeedFields = Readonly<Record<string, string>>;

/** One input file, or one record of a many-record file. Never changed by us. */
export interface Seed {
  /** `file`, or `file#n` for the n-th record of a many-record file: unique, independent of order. */
  readonly key: string;
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** The decoded text, line ends made `\n`. Spans count in this. */
  readonly text: string;
  readonly markup: 'text' | 'markdown';
  readonly fields: SeedFields;
  /** Hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly encoding: string;
  /** The file's whole decoded text, where `text` is only what a reader sees of it. */
  readonly raw?: string;
  /** Which comes first in the days that its file writes in figures (`03/04/2021`), where other records of the file tell. */
  readonly dayOrder?: 'day-first' | 'month-first';
  /** IANA name of the zone whose calendar gives moments in the metadata their day; universal time if absent. */
  readonly timeZone?: string;
}

/** A stretch of an article's text as a reader sees it; `text` is the seed's text between the offsets. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'subheading' | 'quote' | 'item' | 'boilerplate';
  readonly text: string;
  /** BCP 47, where it is not the article's language. */
  readonly language?: string;
}

/** The words before a report's first sentence: `ISLAMABAD, Aug 3 (APP):`. */
export interface Dateline extends Span {
  /** Place as written, or null where the dateline only names an agency. */
  readonly place: string | null;
  readonly agency: string | null;
  /** The day as written (`Aug 3`), not yet resolved. */
  readonly day: string | null;
}

/** A day of publication that the article itself claims, with where it claims it. */
export type PublicationClaim = Inferred<Edtf>;

/** The file behind an article, for the source view. */
export interface SourceFile {
  /** Hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly encoding: string;
  /** The file's whole decoded text, or null where the article's text is all of it. */
  readonly raw: string | null;
}

/** What a seed says, parsed. Pure: depends on its seed alone. */
export interface Article {
  readonly key: string;
  readonly file: string;
  readonly text: string;
  readonly headline: Inferred<string>;
  readonly standfirst: Inferred<string> | null;
  readonly byline: Inferred<string> | null;
  readonly outlet: Inferred<string> | null;
  readonly dateline: Dateline | null;
  /** In order of trust, best first; they may contradict each other. */
  readonly claims: readonly PublicationClaim[];
  /** Address of the original, as given. */
  readonly address: string | null;
  /** BCP 47. */
  readonly language: string;
  /** In order; without the headline, standfirst, byline and dateline. */
  readonly blocks: readonly Block[];
  /** Where it was read from; absent in an article that was not read from a file. */
  readonly source?: SourceFile;
  /** Metadata no rule read, shown in the source view. */
  readonly otherFields: SeedFields;
}

/**
 * What a day expression means before the day of publication is known. Months and days count from 1,
 * weekdays are ISO: 1 is Monday, 7 is Sunday.
 */
export type DayMeaning =
  /**
   * A day, month or year of the calendar; what is null was not written. `endYear`, `endMonth` and `endDay` close
   * a stretch (`the 1990s`, `3-5 May`). Without a year, a `weekday` written beside it and the side `toward` which
   * it lies choose the year, else the nearest is meant: `past` and `future` are leanings, `before` is the latest up to
   * the day of publication (`since March`). `yearsAway` counts the year from that of publication (`in March last year`
   * is -1), with `sameYear` it is the one that the text spoke of last (`in March of that year`). `named` marks a day by
   * which something that happened is called (`the 9 May riots`): it is known where it lies close behind. A day without a month (`the 14th`) is the latest, the next or the nearest of that number, by the side;
   * `monthsAway` counts its month from that of publication (`the 5th of last month` is -1).
   */
  | {
      readonly kind: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly endYear?: number;
      readonly endMonth?: number;
      readonly endDay?: number;
      readonly yearsAway?: number;
      readonly sameYear?: true;
      readonly named?: true;
      readonly monthsAway?: number;
      readonly weekday?: number;
      readonly toward?: 'past' | 'future' | 'before';
    }
  /**
   * `past`: the latest up to and including the day of publication; `before`: the latest before it;
   * `coming`: the first on or after it; `future`: the first after it; the others: that day of the
   * week before or after the week of publication. `daysAfter` shifts (`the day before last Tuesday`),
   * `days` is the length of a stretch that begins then (a weekend is a Saturday of two days).
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly toward: 'past' | 'before' | 'coming' | 'future' | 'before-this-week' | 'after-this-week';
      readonly daysAfter?: number;
      readonly days?: number;
    }
  /** So many units from the day of publication; negative is the past. */
  | {
      readonly kind: 'offset';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly amount: number;
      readonly about?: boolean;
    }
  /** The calendar unit that lies so many from the one of publication: `last week` is -1. */
  | {
      readonly kind: 'unit';
      readonly unit: 'week' | 'month' | 'quarter' | 'year';
      readonly amount: number;
      readonly part?: 'elapsed' | 'remaining';
    }
  /**
   * So many units from the day that the text spoke of last (`the same day` is 0); with `sameSentence`,
   * from a day spoken of in that sentence, else from the day of publication (`for a seventh day`).
   */
  | {
      readonly kind: 'narrative';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly amount: number;
      readonly sameSentence?: boolean;
    }
  /** A movable feast, `daysAfter` it; without a year, `toward` as for `calendar`. */
  | {
      readonly kind: 'feast';
      readonly feast: 'easter' | 'thanksgiving' | 'election';
      readonly daysAfter: number;
      readonly year: number | null;
      readonly toward?: 'past' | 'future';
    };

/** A stretch of an article's text that means a day, a span or a month. */
export interface DayMention extends Span {
  readonly text: string;
  readonly rule: string;
  readonly meaning: DayMeaning;
}

/** A day mention after the day of publication was settled. */
export interface ResolvedDay extends DayMention {
  readonly value: Edtf;
}

/** What a name can be of: an authority record is one of these. */
export type NameKind = 'person' | 'organisation' | 'place';

/** A stretch of an article's text that names a person, organisation or place. */
export interface Mention extends Span {
  readonly kind: NameKind;
  /** The name as written, without titles and possessive endings, line breaks made spaces. */
  readonly text: string;
  /** The title or role standing with it (`Foreign Minister`), or null. */
  readonly role: string | null;
  readonly rule: string;
  /** 0 to 1: how sure the rules are together. */
  readonly score: number;
  /** The full name in the same article, as written, to which the text ties this form: a handle's owner. */
  readonly of?: string;
}

/** Everything found in one article: the result of the per-article stages. */
export interface Reading {
  readonly article: Article;
  readonly days: readonly DayMention[];
  readonly mentions: readonly Mention[];
  /** Absent where an editor changed what it rests on: then it is read anew. */
  readonly topicEvidence?: TopicEvidence;
  /** Absent where an editor changed what it rests on, as above. */
  readonly digest?: ReportDigest;
  /** What the article's text hashes to; looked up anew where absent. */
  readonly textHash?: string;
}

/** How one article speaks of an authority record. */
export interface Naming {
  readonly article: string;
  /** Distinct written forms, in order of appearance. */
  readonly forms: readonly string[];
  readonly spans: readonly Span[];
}

/** One person, organisation or place. */
export interface Authority {
  readonly id: string;
  readonly kind: NameKind;
  /** The fullest form most often written, without title. */
  readonly name: string;
  readonly variants: readonly { readonly form: string; readonly count: number }[];
  readonly roles: readonly { readonly role: string; readonly articles: readonly string[] }[];
  readonly namings: readonly Naming[];
  /** ISO 3166 code of the country a place lies in, where the gazetteer knows it. */
  readonly country?: string;
  /** Of a place: it is a country or a region, so that another named with it says more of where something happened. */
  readonly wide?: true;
  /** Ids of records that may be the same: uncertain merges are listed, not made. */
  readonly maybeSame: readonly string[];
}

/** One happening and its reports. */
export interface Event {
  readonly id: string;
  readonly title: Inferred<string>;
  readonly day: Inferred<Edtf> | null;
  /** Where it happened, by the name of the place's record where it has one; absent or null where no report says. */
  readonly place?: Inferred<string> | null;
  /** Article keys in order of publication; at least one. */
  readonly reports: readonly string[];
  /** The report that tells it best. */
  readonly lead: string;
  /** Two or three sentences, word for word from the reports; none where no report has running text. */
  readonly summary: readonly Evidence[];
  /** What an editor should look at: where the grouping could have gone the other way. */
  readonly borderline?: readonly Borderline[];
}

/** Two groups of reports that were made one event, or left apart, by little. */
export interface Borderline {
  /** A report of either, by key; the first is one of the event's own. */
  readonly reports: readonly [string, string];
  readonly joined: boolean;
  /** How close the two are: 1 is just enough to be one event. */
  readonly closeness: number;
}

/** A subject and its place in the tree. */
export interface Topic {
  /** `medtop:…` for IPTC Media Topics, `theme:…` for the archive's own. */
  readonly id: string;
  readonly label: string;
  readonly broader: string | null;
}

/** A topic given to an article. */
export interface Assignment {
  readonly topic: string;
  /** 0 to 1. */
  readonly score: number;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** How a seed ended. Every seed ends as exactly one of these. */
export type Fate =
  | { readonly key: string; readonly file: string; readonly status: 'published'; readonly article: string }
  | { readonly key: string; readonly file: string; readonly status: 'duplicate'; readonly article: string }
  | { readonly key: string; readonly file: string; readonly status: 'rejected'; readonly reason: string }
  | {
      readonly key: string;
      readonly file: string;
      readonly status: 'withdrawn';
      /** Id that the article had; its address says why it is gone. */
      readonly article: string;
      readonly reason: string;
    };

/** An article with all that the whole archive knows about it. */
export interface Entry extends Reading {
  /** Permanent id, part of its address. */
  readonly id: string;
  readonly published: Inferred<Edtf> | null;
  readonly resolvedDays: readonly ResolvedDay[];
  readonly event: string;
  readonly reprintOf: string | null;
  readonly topics: readonly Assignment[];
  readonly alsoFiles: readonly string[];
}

/** The whole archive, ready to be shown. Keys of `entries` are article keys; lists are sorted by id. */
export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly authorities: readonly Authority[];
  readonly events: readonly Event[];
  readonly topics: readonly Topic[];
  readonly fates: readonly Fate[];
  readonly problems: readonly Problem[];
  /** What was published before; absent in an archive that was not built after a ledger. */
  readonly history?: History;
}

export type * from './digest.ts';
export type * from './history.ts';
