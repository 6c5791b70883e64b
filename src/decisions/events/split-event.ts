import { createHash } from 'node:crypto';
import type { Article, Event, Inferred, Reading } from '../../model.ts';
import { slug } from '../../slug.ts';

/** Words that tell reports apart: of four letters or more, in small letters. */
function wordsOf({ article }: Reading): Set<string> {
  return new Set(article.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** The part of all words of two reports that both have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size + b.size - shared, 1);
}

/** An event's title is its lead's headline, as where events are grouped. */
export function titleFrom({ headline }: Article): Inferred<string> {
  return { ...headline, rule: headline.certainty === 'stated' ? 'event-title-from-headline' : 'event-title-derived' };
}

/** How alike two sets of reports are: as the two of them that are most alike. */
type Likeness = (unit: readonly string[], other: readonly string[]) => number;

function likenessOf(reports: readonly string[], readings: ReadonlyMap<string, Reading>): Likeness {
  const words = new Map(reports.map((key) => [key, wordsOf(readings.get(key)!)]));
  return (unit, other) => Math.max(...unit.flatMap((a) => other.map((b) => likeness(words.get(a)!, words.get(b)!))));
}

/**
 * Divides reports among parts that an editor keeps apart: each part begins with the reports that decisions name, and
 * each other report joins the part that has the report most like it, together with those decided to be one with it.
 *
 * @param unitOf a report and all that decisions make one with it
 */
export function divideReports(
  reports: readonly string[],
  parts: readonly (readonly string[])[],
  unitOf: (key: string) => readonly string[],
  readings: ReadonlyMap<string, Reading>,
): string[][] {
  const alike = likenessOf(reports, readings);
  const partOf = (key: string): number => {
    const named = parts.findIndex((part) => part.includes(key));
    if (named >= 0) return named;
    const unit = unitOf(key).filter((one) => reports.includes(one));
    const scores = parts.map((part) => alike(unit, part));
    return scores.indexOf(Math.max(...scores));
  };
  const placed = reports.map((key) => ({ key, part: partOf(key) }));
  return parts.map((_, index) => placed.filter(({ part }) => part === index).map(({ key }) => key));
}

/** An event of some reports, in their order: the one given where its lead is among them, else one of its own. */
export function eventOf(reports: readonly string[], from: Event, readings: ReadonlyMap<string, Reading>): Event {
  if (reports.includes(from.lead)) return { ...from, reports };
  const stated = reports.find((key) => readings.get(key)!.article.headline.certainty === 'stated');
  const lead = stated ?? reports[0]!;
  const first = readings.get(reports[0]!)!.article;
  const digits = createHash('sha256').update(first.key).digest('hex').slice(0, 6);
  return {
    id: `${slug(first.headline.value)}-${digits}`,
    title: titleFrom(readings.get(lead)!.article),
    day: null,
    reports,
    lead,
    summary: [],
  };
}
