import { areTwoIssues, type SerialIssue } from './serial-issue.ts';
import { daysBetween, type ToldDay } from './days-between.ts';
import { type Likeness, leastLikeness } from './find-alike.ts';
import { type Form, sameForm } from './form.ts';
import { leadApart, type People } from './leading-people.ts';
import { nthLeast } from './nth-least.ts';
import { areTwoStages } from './stage.ts';

/** What is known of the reports, by their place in the list. */
export interface Known {
  /** Day of publication in days since 1970-01-01, or null. */
  readonly published: readonly (number | null)[];
  /** Day of publication as far as it is told. */
  readonly issued: readonly (ToldDay | null)[];
  readonly told: readonly (ToldDay | null)[];
  /** Day of its news, or null where its lede does not say. */
  readonly news: readonly (ToldDay | null)[];
  /** Every day that its opening names. */
  readonly named: readonly (readonly ToldDay[])[];
  readonly people: readonly People[];
  /** Who published it, or null where that is not known. */
  readonly outlets: readonly (string | null)[];
  readonly issues: readonly (SerialIssue | null)[];
  /** Of the story: what comes after a crime, by its name. */
  readonly stages: readonly ReadonlySet<string>[];
  /** Asked for few: the part of a likeness that does not rest on names. */
  readonly matterOf: (pair: Likeness) => number;
  /** Asked for few: the form of a report. */
  readonly formOf: (report: number) => Form;
}

/** Takes from the likeness of two reports what speaks against their telling of one happening. */
type Doubt = (pair: Likeness, known: Known, background: Float64Array) => number;

/**
 * Reports on one matter are alike whatever happened: what a report shares with its 40th neighbour
 * it shares for the subject, not for the happening.
 */
const subject = { neighbour: 40, share: 0.77 };
/** The most that time takes off, the days in which it does, and the part taken where a day is not known. */
const time = { most: 0.15, memory: 3, unknown: 0.35 };
/** Taken off by how many days lie between those that the two openings tell of. */
const told = { same: 0, unknown: 0.02, next: 0.02, other: 0.08 };
/** Taken off where each report leads with people of whom the other does not know. */
const otherPeople = 0.03;
/**
 * Reports that names alone make alike are as alike as the words of what happened let them be: so much, and so many
 * times what those words give.
 */
const namesAlone = { given: 0.05, times: 3 };
/**
 * The part of their likeness that is taken off where the news of one report is so many days after that of the other and
 * neither names the other's day: a follow-up of the next days has most words of what it follows, and from the last number
 * on two happenings are told in the same words. Then names join nothing.
 */
const newsApart: readonly number[] = [0, 0.5, 0.5, 1];
const twoHappenings = newsApart.length - 1;
/**
 * Only reports this much alike are looked at for being one form filled in on two days; such are not of one happening. On
 * one day other figures are newer ones.
 */
const form = { likeness: 0.2, same: 1 };

/** The costliest last: of a pair that has nothing left, no more is asked. */
const doubts: readonly Doubt[] = [
  ({ a, b, score }, { issues }) => (areTwoIssues(issues[a]!, issues[b]!) ? score : 0),
  ({ a, b }, _, background) => (subject.share * (background[a]! + background[b]!)) / 2,
  ({ a, b }, { issued }) => time.most * apart(daysBetween(issued[a]!, issued[b]!)),
  ({ a, b }, known) => toldApart(daysBetween(known.told[a]!, known.told[b]!)),
  ({ a, b }, { people }) => (leadApart(people[a]!, people[b]!) ? otherPeople : 0),
  (pair, known) => pair.score * partedByNews(pair, known),
  (pair, known) =>
    fromOneOutlet(pair, known) || newsBetween(pair, known) >= twoHappenings
      ? Math.max(0, pair.score - namesAlone.given - namesAlone.times * known.matterOf(pair))
      : 0,
  ({ a, b, score }, { published, formOf }) =>
    score > form.likeness && daysLater(published[a]!, published[b]!) !== 0 && sameForm(formOf(a), formOf(b))
      ? form.same
      : 0,
];

/** An outlet follows the same people and places day by day, and tells one happening once. */
function fromOneOutlet({ a, b }: Likeness, { outlets }: Known): boolean {
  return outlets[a] !== null && outlets[a] === outlets[b];
}

/** The part of a likeness that the days between the news of two reports take off. */
function partedByNews(pair: Likeness, known: Known): number {
  const days = newsBetween(pair, known);
  if (days === 0 || (!tellTwoStages(pair, known, days) && namesTheSameDay(pair, known, days))) return 0;
  return newsApart[Math.min(days, twoHappenings)]!;
}

/** An arrest says when the crime was, and is another happening. */
function tellTwoStages({ a, b }: Likeness, { stages }: Known, days: number): boolean {
  return areTwoStages(stages[a]!, stages[b]!, days);
}

/** Days between the news of two reports, 0 where that of one is not known. */
function newsBetween({ a, b }: Likeness, { news }: Known): number {
  return daysBetween(news[a]!, news[b]!) ?? 0;
}

/** Whoever tells a happening from another angle later says when it was, give or take a day where days lie between. */
function namesTheSameDay({ a, b }: Likeness, { named }: Known, days: number): boolean {
  const near = days < twoHappenings ? 0 : 1;
  return named[a]!.some((one) => named[b]!.some((other) => (daysBetween(one, other) ?? Infinity) <= near));
}

function daysLater(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b);
}

/** Time is evidence, not a wall: what little two days apart takes off, strong likeness can spare. */
function apart(days: number | null): number {
  return days === null ? time.unknown : 1 - Math.exp(-Math.max(0, days - 1) / time.memory);
}

function toldApart(days: number | null): number {
  if (days === null) return told.unknown;
  return days === 0 ? told.same : days === 1 ? told.next : told.other;
}

/** The pairs that may tell of one happening, with the likeness that is left after all doubts. */
export function judgeLikeness(pairs: readonly Likeness[], known: Known): Likeness[] {
  const background = backgroundOf(pairs, known.published.length);
  const judged: Likeness[] = [];
  for (const pair of pairs) {
    let score = pair.score;
    for (const doubt of doubts) if (score > 0) score -= doubt(pair, known, background);
    if (score > 0) judged.push({ a: pair.a, b: pair.b, score });
  }
  return judged;
}

/** Each report's likeness to its 40th neighbour, or what any two reports share. */
function backgroundOf(pairs: readonly Likeness[], count: number): Float64Array {
  // The scores of each report in a row, those of all one after the other.
  const ends = new Int32Array(count + 1);
  for (const { a, b } of pairs) {
    ends[a + 1]! += 1;
    ends[b + 1]! += 1;
  }
  for (let report = 0; report < count; report += 1) ends[report + 1]! += ends[report]!;
  const next = ends.slice();
  const scores = new Float64Array(2 * pairs.length);
  for (const { a, b, score } of pairs) {
    scores[next[a]!++] = score;
    scores[next[b]!++] = score;
  }
  return Float64Array.from({ length: count }, (_, report) => {
    const [from, to] = [ends[report]!, ends[report + 1]!];
    if (to - from < subject.neighbour) return leastLikeness;
    return nthLeast(scores, from, to, to - subject.neighbour);
  });
}
