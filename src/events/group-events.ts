import type { Authority, Borderline, Edtf, Event, Inferred, Reading } from '../model.ts';
import { type AspectCounts, countAspects } from './count-aspects.ts';
import { dayNumber } from './day-number.ts';
import { placesByArticle } from './event-place.ts';
import { findAlike } from './find-alike.ts';
import { type Form, readForm } from './form.ts';
import { judgeLikeness } from './judge-likeness.ts';
import { leadingPeople } from './leading-people.ts';
import { linkGroups, type NarrowLink } from './link-groups.ts';
import { makeEvent, type Report } from './make-event.ts';
import { numberForms } from './number-forms.ts';
import { properWords } from './proper-words.ts';
import { ReportReader } from './read-report.ts';
import { serialIssue } from './serial-issue.ts';
import { SharedMatter } from './shared-matter.ts';
import { stagesOf } from './stage.ts';
import { issueDay, namedDays, newsDay, toldDay } from './told-day.ts';
import { type Vector, weighWords } from './weigh-words.ts';

/** Reports this much alike on average tell of one happening. */
const threshold = 0.09;

/**
 * Groups articles into happenings: every article is in exactly one event. The order of the readings
 * does not matter. `day` is null: it is settled later, from all the reports.
 */
export function groupEvents(
  readings: readonly Reading[],
  authorities: readonly Authority[],
  published: ReadonlyMap<string, Inferred<Edtf>>,
): Event[] {
  const sorted = [...readings].sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  const days = sorted.map(({ article }) => dayNumber(published.get(article.key)?.value));
  const { counts, vectors } = weighed(sorted);
  const matter = new SharedMatter(counts, vectors);
  const people = leadingPeople(sorted, authorities);
  const forms: Form[] = [];
  const issued = sorted.map((reading, index) => issueDay(reading, days[index]!));
  const pairs = judgeLikeness(findAlike(vectors, days), {
    published: days,
    issued,
    told: sorted.map((reading, index) => toldDay(reading, issued[index]!)),
    news: sorted.map((reading, index) => newsDay(reading, issued[index]!)),
    named: sorted.map((reading, index) => namedDays(reading, issued[index]!)),
    issues: sorted.map(serialIssue),
    stages: sorted.map(stagesOf),
    people: sorted.map(({ article }) => people.get(article.key)!),
    outlets: sorted.map(({ article }) => article.outlet?.value.toLowerCase() ?? null),
    matterOf: ({ a, b }) => matter.between(a, b),
    formOf: (index) => (forms[index] ??= readForm(sorted[index]!.article)),
  });
  const report = (index: number): Report => ({ reading: sorted[index]!, day: days[index]!, vector: vectors[index]! });
  const places = placesByArticle(authorities);
  const { groups, narrow } = linkGroups(sorted.length, pairs, threshold);
  const borderline = borderlineOf(narrow, sorted);
  return groups
    .map((group) => ({ ...makeEvent(group.map(report), places), ...borderline(group) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For each group the narrow links that begin in it. */
function borderlineOf(
  narrow: readonly NarrowLink[],
  readings: readonly Reading[],
): (group: readonly number[]) => Pick<Event, 'borderline'> {
  const keyOf = (place: number): string => readings[place]!.article.key;
  const links = new Map<number, Borderline[]>();
  for (const {
    sides: [left, right],
    ...link
  } of narrow) {
    const here = links.get(left) ?? [];
    here.push({ reports: [keyOf(left), keyOf(right)], ...link });
    links.set(left, here);
  }
  return (group) => {
    const borderline = group.flatMap((place) => links.get(place) ?? []);
    return borderline.length === 0 ? {} : { borderline };
  };
}

/** The words of each report, counted and weighed. */
function weighed(readings: readonly Reading[]): {
  readonly counts: readonly AspectCounts[];
  readonly vectors: readonly Vector[];
} {
  const reader = new ReportReader();
  const reports = readings.map((reading) => reader.read(reading));
  const forms = numberForms(reader.words, properWords(reports, reader.words));
  const counts = countAspects(reports, forms);
  return { counts, vectors: weighWords(counts, forms.stems) };
}
