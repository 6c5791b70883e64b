import type { DayMention, Edtf, Inferred, Reading, ResolvedDay } from '../model.ts';
import { besideAnother } from './beside-another.ts';
import { singleDay } from './edtf.ts';
import { resolveDay } from './resolve-day.ts';

/** A stand-in for an unknown day of publication, used only for meanings that do not depend on it. */
const NO_DAY: Edtf = '1970-01-01';

const standsAlone = (meaning: DayMention['meaning']): boolean =>
  (meaning.kind === 'calendar' || meaning.kind === 'feast') && meaning.year !== null;

/** Whether no sentence ends between two offsets: a full stop after a short word may be an abbreviation. */
const sameSentence = (text: string, from: number, to: number): boolean =>
  !/\p{L}{3,}[.!?]["”’')]*\s|\n\s*\n/u.test(text.slice(from, to));

/**
 * The day that a narrative expression counts from: the last one spoken of before it, in its sentence
 * where the meaning asks for that, else the day of publication.
 */
function anchorOf(
  text: string,
  mention: DayMention,
  before: readonly ResolvedDay[],
  published: Edtf | null,
): Edtf | null {
  if (mention.meaning.kind !== 'narrative') return published;
  const spoken = before.findLast(({ value }) => singleDay(value) !== null);
  if (!mention.meaning.sameSentence) return spoken?.value ?? published;
  return spoken && sameSentence(text, spoken.start, mention.start) ? spoken.value : published;
}

/** With the year that the text spoke of last, where that is the one meant; null where it spoke of none. */
function inItsYear(meaning: DayMention['meaning'], before: readonly ResolvedDay[]): DayMention['meaning'] | null {
  if (meaning.kind !== 'calendar' || !meaning.sameYear) return meaning;
  const spoken = before.at(-1)?.value;
  return spoken === undefined ? null : { ...meaning, year: Number(spoken.slice(0, 4)) };
}

/**
 * What the article's day expressions come to, given its day of publication (null where unknown: then
 * only days written with their year resolve). Expressions that cannot be told are left out.
 */
export function resolveDays({ article, days }: Reading, published: Inferred<Edtf> | null): readonly ResolvedDay[] {
  const resolved: ResolvedDay[] = [];
  for (const mention of days) {
    const meaning = inItsYear(mention.meaning, resolved);
    if (meaning === null) continue;
    const anchor = standsAlone(meaning) ? NO_DAY : anchorOf(article.text, mention, resolved, published?.value ?? null);
    const value = anchor === null ? null : resolveDay(meaning, anchor);
    if (value === null) continue;
    const meant = besideAnother(article.text, resolved.at(-1), mention, value) ?? value;
    // Not spread: each would have a form of its own in the engine, slow to make and to read.
    resolved.push(Object.assign({}, mention, { value: meant }));
  }
  return resolved;
}
