import type { Archive, Authority, Edtf, Entry } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import { readEdtf } from '../edtf.ts';
import { daysInMonth, monthsBetween } from '../months.ts';
import { inListOrder, type Named, namedByArticle } from '../named-by-article.ts';
import { remembered } from '../remembered.ts';
import { type FilterName, type rangeFilters, undated } from './filters.ts';
import { singleSpaces } from '../single-spaces.ts';
import { uniqueLabels } from './labels.ts';

/** What the search index holds of one article. */
export interface SearchRecord {
  /** From the site's root. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<FilterName | (typeof rangeFilters)[number], readonly string[]>>>;
  readonly sort: { readonly newest: string; readonly oldest: string };
}

type DaysFilters = Pick<SearchRecord['filters'], 'year' | 'month' | 'day' | 'coarse'>;

/** A span longer than this is filtered by its months, not by each of its days. */
const MOST_DAYS = 62;

/** Makes the record of any article of the archive. */
export function recordMaker(archive: Archive): (entry: Entry) => SearchRecord {
  const labels = uniqueLabels(archive);
  const named = namedByArticle(archive);
  const topics = new Map(archive.topics.map(({ id, label }) => [id, label]));
  const events = new Map(archive.events.map((event) => [event.id, event]));
  return (entry) => {
    const records = inListOrder(named.get(entry.article.key));
    const label = (kind: Authority['kind']): string[] =>
      records
        .filter(({ authority }) => authority.kind === kind)
        .map(({ authority: { id, name } }) => labels.get(id) ?? name);
    const event = events.get(entry.event);
    const original = entry.reprintOf === null ? undefined : archive.entries.get(entry.reprintOf);
    return {
      url: recordAddress('article', entry.id),
      content: contentOf(entry),
      meta: {
        ...metaOf(entry, records),
        ...(event !== undefined &&
          event.reports.length > 1 && { event: event.title.value, eventUrl: recordAddress('event', event.id) }),
        ...(original !== undefined && { reprintOf: recordAddress('article', original.id) }),
      },
      filters: {
        person: label('person'),
        organisation: label('organisation'),
        place: label('place'),
        topic: entry.topics.map(({ topic }) => topics.get(topic) ?? topic),
        outlet: entry.article.outlet === null ? [] : [entry.article.outlet.value],
        event: event !== undefined && event.reports.length > 1 ? [event.title.value] : [],
        language: [entry.article.language],
        certainty: [entry.published?.certainty ?? undated],
        ...daysFilters(entry.published?.value ?? null),
      },
      sort: sortOf(entry),
    };
  };
}

function contentOf({ article: { headline, standfirst, blocks } }: Entry): string {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => singleSpaces(text).trim());
  return [headline.value, ...(standfirst === null ? [] : [standfirst.value]), ...body].join('\n');
}

/** `names` are the ways the people and bodies named here are written elsewhere: searched, never shown. */
function metaOf({ article, published }: Entry, records: readonly Named[]): Record<string, string> {
  const others = records
    .filter(({ authority }) => authority.kind !== 'place')
    .flatMap(({ authority, naming }) =>
      authority.variants.map(({ form }) => form).filter((form) => !naming.forms.includes(form)),
    );
  return {
    title: article.headline.value,
    language: article.language,
    ...(article.outlet !== null && { outlet: article.outlet.value }),
    ...(published !== null && { published: published.value, certainty: published.certainty }),
    ...(others.length > 0 && { names: others.join(', ') }),
  };
}

/** Made once for each day: an archive has fewer days than articles. */
const daysFilters = remembered((published: Edtf | null): DaysFilters => {
  const range = published === null ? null : readEdtf(published);
  if (range === null) return { year: [undated] };
  const months = monthsBetween(range.first, range.last);
  const days = months.flatMap(daysInMonth).filter((day) => day >= range.first && day <= range.last);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return { year: years, month: months, ...(days.length > MOST_DAYS ? { coarse: months } : { day: days }) };
});

/** Undated articles come last whichever way time runs: without a key Pagefind would drop them. */
function sortOf({ published }: Entry): SearchRecord['sort'] {
  const range = published === null ? null : readEdtf(published.value);
  return range === null ? { newest: '0000-00-00', oldest: '9999-99-99' } : { newest: range.first, oldest: range.first };
}
