import type { Event } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import type { Told } from './chronology.ts';
import { contentWords, contentWordsAsWritten } from './content-words.ts';
import { eventIndex, tellingOf, type EventsOfDay, type Telling } from './event-index.ts';

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
  const known = found.get(told);
  if (known !== undefined) return known;
  const mentioned = findMentioned(catalogue, told);
  found.set(told, mentioned);
  return mentioned;
}

/** Many pages show the same sentence. */
const found = new WeakMap<Told, MentionedEvent | null>();

function findMentioned(catalogue: Catalogue, { value, sentence, entry }: Told): MentionedEvent | null {
  const index = eventIndex(catalogue);
  const here = index.onDay(value);
  if (here === null || here.events.every(({ id }) => id === entry.event)) return null;
  const said = saidIn(catalogue, entry.article.key, sentence);
  const weights = here.events.map(() => 0);
  let total = 0;
  for (const { telling } of said) {
    const rarity = index.rarity(telling);
    total += rarity;
    for (const place of here.withTelling.get(telling) ?? []) weights[place]! += rarity;
  }
  const best = heaviest(here, weights, entry.event);
  if (best === null || weights[best]! < leastShare * total) return null;
  const most = Math.max(common.events, common.share * catalogue.events.length);
  const shared = said.filter(({ telling }) => here.withTelling.get(telling)?.includes(best) === true);
  if (shared.filter(({ telling }) => index.spread(telling) <= most).length < fewestTelling) return null;
  const byRarity = shared.toSorted((a, b) => index.rarity(b.telling) - index.rarity(a.telling));
  return { event: here.events[best]!, shared: byRarity.slice(0, mostShown).map(({ text }) => text) };
}

/** The place of the event that weighs most, not the article's own; null where two weigh the same. */
function heaviest({ events }: EventsOfDay, weights: readonly number[], own: string): number | null {
  let best: number | null = null;
  let tied = false;
  for (const [place, weight] of weights.entries()) {
    if (events[place]!.id === own) continue;
    const most = best === null ? -1 : weights[best]!;
    tied = weight === most || (tied && weight < most);
    if (weight > most) best = place;
  }
  return tied ? null : best;
}

/** The names and the other words of a sentence, by what the index knows them by. */
function saidIn(
  catalogue: Catalogue,
  article: string,
  { text, start, end }: Told['sentence'],
): { telling: Telling; text: string }[] {
  const names = (catalogue.named.get(article) ?? []).filter(({ naming }) =>
    naming.spans.some((span) => start <= span.start && span.start < end),
  );
  const inNames = contentWords(names.flatMap(({ authority, naming }) => [authority.name, ...naming.forms]).join(' '));
  const said: { telling: Telling; text: string }[] = names.map(({ authority }) => ({
    telling: tellingOf(authority),
    text: authority.name,
  }));
  for (const [stem, written] of contentWordsAsWritten(text))
    if (!inNames.has(stem)) said.push({ telling: stem, text: written });
  return said;
}
