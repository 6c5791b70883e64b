import type { Article, Authority, Evidence, Inferred, Span } from '../model.ts';
import { ledeBlock } from './lede-block.ts';

/** A place named in an article, by the name of its record. */
export interface NamedPlace extends Span {
  readonly name: string;
  /** It is a country or a region. */
  readonly wide: boolean;
}

/** The lede and what follows it at once, in characters. */
const openingLength = 350;
/** Before a place where something happened: `in Pellin`, `near the port of Halm`. */
const where = /(?:^|[\s(])(?:in|at|near|outside)(?:\s+\p{Ll}+){0,3}\s+$/iu;
/** `in Ruritania's Pellin`: the place within the place. */
const within = /^['’]s?\s+(?:\p{Ll}+\s+){0,2}$/u;
/** How much each says of where it happened: a dateline says where the report was written. */
const worth = { lede: 1, dateline: 0.6, country: 0.2 };

interface Vote {
  readonly name: string;
  readonly rule: 'place-in-ledes' | 'place-of-datelines';
  readonly weight: number;
  readonly evidence: Evidence;
}

/** The places that each article names, in the order of its text. */
export function placesByArticle(authorities: readonly Authority[]): ReadonlyMap<string, readonly NamedPlace[]> {
  const places = new Map<string, NamedPlace[]>();
  for (const { kind, name, wide = false, namings } of authorities) {
    if (kind !== 'place') continue;
    for (const { article, spans } of namings) {
      const list = places.get(article) ?? [];
      for (const { start, end } of spans) list.push({ name, wide, start, end });
      places.set(article, list);
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start);
  return places;
}

/**
 * Where a happening took place: what most reports say after `in` or `near` in their opening, else where
 * they were written. Null where no report says.
 */
export function eventPlace(
  reports: readonly Article[],
  places: ReadonlyMap<string, readonly NamedPlace[]>,
): Inferred<string> | null {
  const votes = reports.flatMap((article) => votesOf(article, places.get(article.key) ?? []));
  const weights = new Map<string, number>();
  for (const { name, weight } of votes) weights.set(name, (weights.get(name) ?? 0) + weight);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const own = votes.filter(({ name }) => name === best[0]);
  const chief = own.find(({ rule }) => rule === 'place-in-ledes') ?? own[0]!;
  const saying = new Set(own.map(({ evidence }) => evidence.article)).size;
  return {
    value: best[0],
    certainty: saying * 2 > reports.length ? 'implied' : 'guessed',
    rule: chief.rule,
    evidence: own.filter(({ rule }) => rule === chief.rule).map(({ evidence }) => evidence),
  };
}

function votesOf(article: Article, places: readonly NamedPlace[]): Vote[] {
  return [ledeVote(article, places), datelineVote(article, places)].filter((vote) => vote !== null);
}

function ledeVote(article: Article, places: readonly NamedPlace[]): Vote | null {
  const start = ledeBlock(article)?.start ?? 0;
  const opening = places.filter((place) => place.start >= start && place.start < start + openingLength);
  const told = opening.flatMap((place, at) => {
    if (!where.test(article.text.slice(Math.max(0, place.start - 40), place.start))) return [];
    const next = opening[at + 1];
    return next !== undefined && within.test(article.text.slice(place.end, next.start)) ? [next] : [place];
  });
  const place = told.find(({ wide }) => !wide) ?? told[0];
  if (place === undefined) return null;
  const weight = place.wide ? worth.country : worth.lede;
  return { name: place.name, rule: 'place-in-ledes', weight, evidence: quote(article, place) };
}

function datelineVote(article: Article, places: readonly NamedPlace[]): Vote | null {
  const { dateline } = article;
  if (dateline === null || dateline.place === null) return null;
  const start = article.text.indexOf(dateline.place, dateline.start);
  if (start < 0 || start >= dateline.end) return null;
  const end = start + dateline.place.length;
  const record = places.find((place) => place.start < end && start < place.end);
  return {
    name: record?.name ?? firstPlace(dateline.place),
    rule: 'place-of-datelines',
    weight: worth.dateline,
    evidence: quote(article, { start, end }),
  };
}

/** The first of `HALM/PELLIN`, without the dateline's capitals. */
function firstPlace(written: string): string {
  const [first = written] = written.split(/\s*[/&]\s*/u);
  return first === first.toUpperCase() && first.length > 3
    ? first.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : first;
}

function quote({ key, text }: Article, { start, end }: Span): Evidence {
  return { article: key, start, end, quote: text.slice(start, end) };
}
