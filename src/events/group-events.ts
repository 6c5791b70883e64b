import type { Authority, Edtf, Event, Inferred, Reading } from '../model.ts';
import { dayNumber } from './day-number.ts';
import { findAlike } from './find-alike.ts';
import { judgeLikeness } from './judge-likeness.ts';
import { linkGroups } from './link-groups.ts';
import { makeEvent } from './make-event.ts';
import { properWords } from './proper-words.ts';
import { countWords } from './report-words.ts';
import { toldDay } from './told-day.ts';
import { weighWords } from './weigh-words.ts';

/** Reports this much alike on average tell of one happening. */
const threshold = 0.09;

/**
 * Groups articles into happenings: every article is in exactly one event. The order of the readings
 * does not matter. `day` is null: it is settled later, from all the reports.
 */
export function groupEvents(
  readings: readonly Reading[],
  _authorities: readonly Authority[],
  published: ReadonlyMap<string, Inferred<Edtf>>,
): Event[] {
  const sorted = [...readings].sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  const days = sorted.map(({ article }) => dayNumber(published.get(article.key)?.value));
  const told = sorted.map((reading, index) => toldDay(reading, days[index]!));
  const proper = properWords(sorted);
  const vectors = weighWords(sorted.map((reading) => countWords(reading, proper)));
  const groups = linkGroups(
    sorted.length,
    judgeLikeness(findAlike(vectors, days), { published: days, told }),
    threshold,
  );
  return groups
    .map((group) =>
      makeEvent(group.map((index) => ({ reading: sorted[index]!, day: days[index]!, vector: vectors[index]! }))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
