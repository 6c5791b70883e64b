const KINDS = [
  'headline',
  'standfirst',
  'byline',
  'outlet',
  'day',
  'madeDay',
  'address',
  'language',
  'place',
  'other',
] as const;

/**
 * What a named value tells about an article; `other` is known, and kept as it is. `madeDay` is the day on which the
 * note or record was made, often, but not surely, that of publication.
 */
export type FieldKind = (typeof KINDS)[number];

const list = (names: string): readonly string[] => names.split(' ');

/** The names that scrapers, databases and front matter use, without case, spaces and hyphens; best first. */
const NAMES: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: list('headline title ogtitle heading head hed webtitle subject'),
  standfirst: list('standfirst subtitle subheadline deck dek description abstract summary excerpt teaser'),
  byline: list('byline by author authors creator dccreator writer reporter correspondent'),
  outlet: list(
    'outlet source publisher publication newspaper sitename ogsitename site agency sourcename media journal sourcedomain domain',
  ),
  day: list(
    'published datepublished publisheddate publisheddatetime publishedat publishdate publishedon pubdate date datetime datepublish dateofpublication publicationdate articlepublishedtime day posted postedon issued dcdate webpublicationdate firstpublished sent',
  ),
  madeDay: list('created createdat datecreated added addedat dateadded'),
  address: list('url link address canonical canonicalurl permalink sourceurl ogurl weburl href uri'),
  language: list('language lang locale inlanguage'),
  place: list('dateline location place city'),
  other: list(
    'section category categories tags keywords length wordcount words page edition loaddate updated lastupdated modified datemodified id guid copyright publicationtype documenttype desk subtype type from to cc replyto messageid',
  ),
};

const plain = (key: string): string => key.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** What a field or header line of this name holds, or null where nobody knows. */
export function fieldKind(key: string): FieldKind | null {
  const name = plain(key);
  return KINDS.find((kind) => NAMES[kind].includes(name)) ?? null;
}

/** The most usual names first: of `title` and `headline` in one record, the latter is the headline. */
export function fieldRank(key: string): number {
  const kind = fieldKind(key);
  return kind === null ? Number.POSITIVE_INFINITY : NAMES[kind].indexOf(plain(key));
}
