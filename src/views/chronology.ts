import { rememberedWith } from '../remembered.ts';
import type { Edtf, Entry } from '../model.ts';
import { compareText, groupBy, sortDay, type Catalogue } from './catalogue.ts';
import { mentionedEvent } from './mentioned-event.ts';
import { oneLine } from './quote-evidence.ts';
import { recordLink } from './record-link.ts';
import { fill } from '../fill.ts';
import { firstSentences, type Sentence } from '../split-sentences.ts';

/** What the reports say of one day, in their own words. */
export interface ChronologyRow {
  readonly day: string;
  readonly text: string;
  readonly href: string;
  readonly note: string;
  /** The event's own day. */
  readonly main: boolean;
  /** The event of other articles that the sentence only mentions, where the archive has it. */
  readonly mentions: { readonly text: string; readonly href: string; readonly because: string } | null;
}

const most = 40;

/** A day that a sentence of an article speaks of. */
export interface Told {
  readonly value: Edtf;
  readonly sentence: Sentence;
  readonly entry: Entry;
}

/**
 * The days these sentences speak of, each with the first of them that is not told already; earliest first. Of very many
 * days those that most articles speak of are kept. `day` is the page's own.
 */
export function makeChronology(
  catalogue: Catalogue,
  told: readonly Told[],
  day: Edtf | null,
  from: string,
): ChronologyRow[] {
  const { wording } = catalogue;
  return chooseSentences(chooseDays(told), day).map(({ first, articles }) => ({
    day: wording.day(first.value),
    text: first.sentence.text,
    href: recordLink(from, 'article', first.entry.id),
    note: wording.counted('reports', articles),
    main: first.value === day,
    mentions: mentions(catalogue, first, from),
  }));
}

/** A day with every sentence that speaks of it, and the number of articles that do. */
interface ToldOfDay {
  readonly value: Edtf;
  readonly all: readonly Told[];
  readonly articles: number;
}

function chooseDays(told: readonly Told[]): ToldOfDay[] {
  return [...groupBy(told, ({ value }) => [value])]
    .map(([value, all]) => ({ value, all, articles: new Set(all.map(({ entry }) => entry)).size }))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, most)
    .sort((a, b) => compareText(sortDay(a.value), sortDay(b.value)) || compareText(a.value, b.value));
}

/**
 * A sentence for each day. One that names several days stands with the page's own, else with the first of them; a day
 * of which nothing else is said has no row.
 */
function chooseSentences(days: readonly ToldOfDay[], own: Edtf | null): { first: Told; articles: number }[] {
  const ownSentence = days.find(({ value }) => value === own)?.all[0]?.sentence.text;
  const used = new Set<string>();
  return days.flatMap(({ value, all, articles }) => {
    const first = all.find(({ sentence: { text } }) => !used.has(text) && (value === own || text !== ownSentence));
    if (first === undefined) return [];
    used.add(first.sentence.text);
    return [{ first, articles }];
  });
}

/** The event a sentence mentions, as a link with what says so. */
function mentions(catalogue: Catalogue, told: Told, from: string): ChronologyRow['mentions'] {
  const found = mentionedEvent(catalogue, told);
  if (found === null) return null;
  const { strings } = catalogue.wording;
  return {
    text: fill(strings.mentionsEvent, { event: oneLine(found.event.title.value) }),
    href: recordLink(from, 'event', found.event.id),
    because: fill(strings.mentionsBecause, { words: found.shared.join(strings.comma) }),
  };
}

/** Every sentence that speaks of a day, with that day; found once an article. */
export const sentencesWithDays = rememberedWith((entry: Entry): readonly Told[] => {
  const sentences = sentencesAround(entry);
  return entry.resolvedDays.flatMap(({ value, start }) => {
    const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
    return sentence === undefined ? [] : [{ value, sentence, entry }];
  });
});

/** The sentences of the blocks that speak of a day: most blocks of most articles need not be split. */
function sentencesAround({ article, resolvedDays }: Entry): readonly Sentence[] {
  const blocks = article.blocks.filter(({ start, end }) =>
    resolvedDays.some((day) => start <= day.start && day.start < end),
  );
  return blocks.length === 0 ? [] : firstSentences({ ...article, blocks }, Infinity);
}
