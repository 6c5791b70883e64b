import { rememberedWith } from '../remembered.ts';
import type { Event } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import type { Told } from './chronology.ts';
import { eachContentWord } from './content-words.ts';
import { eventIndex, tellingOfRecord, tellingOfWord, type EventIndex, type Telling } from './event-index.ts';

/** An event that a sentence mentions, and what says so. */
export interface MentionedEvent {
  readonly event: Event;
  /** Names and words that sentence and event share, the most telling first. */
  readonly shared: readonly string[];
}

/** The part of what a sentence tells that must be told of the event, too; each word counts by how rare it is. */
const leastShare = 0.45;
/** A word in more events than this, or than this part of them, is not telling. */
const common = { events: 2, share: 0.01 };
/** So many telling words or names must be shared. */
const fewestTelling = 2;
const mostShown = 5;

/**
 * The event of another article that a sentence speaks of: it lies on the day the sentence names and
 * shares telling names and words with it, more than any other event of that day. Null where none does.
 */
export function mentionedEvent(catalogue: Catalogue, told: Told): MentionedEvent | null {
  return mentionedIn(catalogue)(told);
}

/** Many pages show the same sentence. */
const mentionedIn = rememberedWith((catalogue: Catalogue) =>
  rememberedWith((told: Told): MentionedEvent | null => findMentioned(catalogue, told)),
);

function findMentioned(catalogue: Catalogue, { value, sentence, entry }: Told): MentionedEvent | null {
  const index = eventIndex(catalogue);
  const here = index.onDay(value).filter((place) => catalogue.events[place]!.id !== entry.event);
  if (here.length === 0) return null;
  const said = saidIn(catalogue, entry.article.key, sentence);
  if (!sharesEnough(catalogue, index, said, here)) return null;
  const weights = here.map(() => 0);
  let total = 0;
  for (const { telling } of said) {
    const rarity = index.rarity(telling);
    total += rarity;
    for (const [at, place] of here.entries()) if (index.isTold(place, telling)) weights[at]! += rarity;
  }
  const best = heaviest(weights);
  if (best === null || weights[best]! < leastShare * total) return null;
  const shared = said.filter(({ telling }) => index.isTold(here[best]!, telling));
  if (shared.filter(({ telling }) => isTelling(catalogue, index, telling)).length < fewestTelling) return null;
  const byRarity = shared.toSorted((a, b) => index.rarity(b.telling) - index.rarity(a.telling));
  return { event: catalogue.events[here[best]!]!, shared: byRarity.slice(0, mostShown).map(({ text }) => text) };
}

function isTelling({ events }: Catalogue, { withTelling }: EventIndex, telling: Telling): boolean {
  return withTelling(telling).length <= Math.max(common.events, common.share * events.length);
}

/** Whether any of these events shares enough telling words: a glance that spares weighing nearly all of them. */
function sharesEnough(
  catalogue: Catalogue,
  index: EventIndex,
  said: readonly Said[],
  here: readonly number[],
): boolean {
  const { counts, withTelling } = index;
  const told = said.filter(({ telling }) => isTelling(catalogue, index, telling));
  for (const { telling } of told) for (const place of withTelling(telling)) counts[place]! += 1;
  const enough = here.some((place) => counts[place]! >= fewestTelling);
  for (const { telling } of told) for (const place of withTelling(telling)) counts[place] = 0;
  return enough;
}

/** The place of the largest weight; null where two are the same. */
function heaviest(weights: readonly number[]): number | null {
  const most = Math.max(...weights);
  const best = weights.indexOf(most);
  return weights.lastIndexOf(most) === best ? best : null;
}

/** A name or another word of a sentence. */
interface Said {
  readonly telling: Telling;
  readonly text: string;
}

/** The names and the other words of a sentence, by what the index knows them by. */
function saidIn(catalogue: Catalogue, article: string, { text, start, end }: Told['sentence']): Said[] {
  const said: Said[] = [];
  /** What is said already, in names or before. */
  const known = new Set<number>();
  for (const named of catalogue.named.get(article) ?? []) {
    const { authority, naming } = named;
    if (!naming.spans.some((span) => start <= span.start && span.start < end)) continue;
    said.push({ telling: tellingOfRecord(named), text: authority.name });
    for (const form of [authority.name, ...naming.forms]) eachContentWord(form, (stem) => known.add(stem));
  }
  eachContentWord(text, (stem, written) => {
    if (known.has(stem)) return;
    known.add(stem);
    said.push({ telling: tellingOfWord(stem), text: written });
  });
  return said;
}
