import type { Event } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import type { Told } from './chronology.ts';
import { contentWords, contentWordsAsWritten } from './content-words.ts';
import { eventIndex } from './event-index.ts';

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
  const others = (index.byDay.get(value) ?? []).filter(({ id }) => id !== entry.event);
  if (others.length === 0) return null;
  const said = saidIn(catalogue, entry.article.key, sentence);
  const total = said.reduce((sum, { key }) => sum + index.rarity(key), 0);
  const candidates = others.map((event) => {
    const told = index.told(event);
    const shared = said.filter(({ key }) => told.has(key));
    return { event, shared, weight: shared.reduce((sum, { key }) => sum + index.rarity(key), 0) };
  });
  const [best, second] = candidates.toSorted((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight === second?.weight || best.weight < leastShare * total) return null;
  const most = Math.max(common.events, common.share * catalogue.events.length);
  if (best.shared.filter(({ key }) => index.spread(key) <= most).length < fewestTelling) return null;
  const shared = best.shared.toSorted((a, b) => index.rarity(b.key) - index.rarity(a.key)).map(({ text }) => text);
  return { event: best.event, shared: shared.slice(0, mostShown) };
}

/** The names and the other words of a sentence, by the keys they have in the index. */
function saidIn(
  catalogue: Catalogue,
  article: string,
  { text, start, end }: Told['sentence'],
): { key: string; text: string }[] {
  const names = (catalogue.named.get(article) ?? []).filter(({ naming }) =>
    naming.spans.some((span) => start <= span.start && span.start < end),
  );
  const inNames = contentWords(names.flatMap(({ authority, naming }) => [authority.name, ...naming.forms]).join(' '));
  const words = [...contentWordsAsWritten(text)].filter(([stem]) => !inNames.has(stem));
  return [
    ...names.map(({ authority: { id, name } }) => ({ key: `@${id}`, text: name })),
    ...words.map(([stem, written]) => ({ key: stem, text: written })),
  ];
}
