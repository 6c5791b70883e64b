import type { Article, Edtf, Inferred, PublicationClaim, Reading } from '../../model.ts';
import { dayNumber, isRealDay } from '../civil-day.ts';
import { edtfBounds, edtfDay } from '../edtf.ts';

/** The rule of a claim whose figures could be two days, `05/06/2021`: what it means the siblings tell. */
const TWO_ORDERS = 'two-orders';

export const isOfTwoOrders = ({ rule }: PublicationClaim): boolean => rule === TWO_ORDERS;

type Order = 'day-first' | 'month-first';

/** A day in figures, as a claim quotes it. */
const IN_FIGURES = /(?<!\d)(?<one>\d{1,2})(?<mark>[-/])(?<two>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/u;

const MONTHS = 12;

/** Fewer siblings than this prove no habit: of an outlet or a folder, of a whole archive. */
const FEWEST = { together: 3, archive: 10 };

/** How many of them are quoted. */
const QUOTED = 2;

/** What the dated claims of some articles show. */
interface Habit {
  readonly orders: Set<Order>;
  readonly claims: PublicationClaim[];
}

function orderOf({ evidence, certainty }: PublicationClaim): Order | null {
  const { one, two } = (certainty === 'stated' && IN_FIGURES.exec(evidence[0]?.quote ?? '')?.groups) || {};
  if (one === undefined || Number(one) > MONTHS === Number(two) > MONTHS) return null;
  return Number(one) > MONTHS ? 'day-first' : 'month-first';
}

/** Whose habit an article shares: its outlet's, else its folder's, else the archive's. */
const circlesOf = ({ outlet, file }: Article): readonly string[] => [
  ...(outlet?.certainty === 'stated' ? [`outlet ${outlet.value.toLowerCase()}`] : []),
  `folder ${file.slice(0, file.lastIndexOf('/') + 1)}`,
  'archive',
];

function habitsOf(readings: readonly Reading[]): ReadonlyMap<string, Habit> {
  const habits = new Map<string, Habit>();
  for (const { article } of readings)
    for (const claim of article.claims) {
      const order = orderOf(claim);
      if (order === null) continue;
      for (const circle of circlesOf(article)) {
        const habit = habits.get(circle) ?? { orders: new Set<Order>(), claims: [] };
        habit.orders.add(order);
        habit.claims.push(claim);
        habits.set(circle, habit);
      }
    }
  return habits;
}

function dayOf(quote: string, order: Order): Edtf | null {
  const { one = '', two = '', year = '' } = IN_FIGURES.exec(quote)?.groups ?? {};
  const [day, month] = order === 'day-first' ? [Number(one), Number(two)] : [Number(two), Number(one)];
  return isRealDay(Number(year), month, day) ? edtfDay(dayNumber(Number(year), month, day)) : null;
}

/**
 * Days whose figures could be two, by the order that the other reports of the outlet, of the folder, of the archive
 * write: one with `25/03/2021` settles what `03/04/2021` means. Where they write both orders, nothing is said. A claim
 * of a month or year has to agree.
 */
export function fromDayOrder(
  all: readonly Reading[],
  undated: readonly Reading[],
): readonly (readonly [string, Inferred<Edtf>])[] {
  const ambiguous = undated.flatMap(({ article }) => {
    const claim = article.claims.find(isOfTwoOrders);
    return claim === undefined ? [] : [{ article, claim }];
  });
  if (ambiguous.length === 0) return [];
  const habits = habitsOf(all);
  return ambiguous.flatMap(({ article, claim }) => {
    const circle = circlesOf(article).find((name) => {
      const known = habits.get(name)?.claims.length ?? 0;
      return known >= (name === 'archive' ? FEWEST.archive : FEWEST.together);
    });
    const habit = circle === undefined ? undefined : habits.get(circle);
    const [order, other] = habit?.orders ?? [];
    if (habit === undefined || order === undefined || other !== undefined) return [];
    const value = dayOf(claim.evidence[0]?.quote ?? '', order);
    if (value === null || !article.claims.every((told) => isOfTwoOrders(told) || holds(told.value, value))) return [];
    const evidence = [claim, ...habit.claims.slice(0, QUOTED)].flatMap((one) => one.evidence.slice(0, 1));
    return [[article.key, { value, certainty: 'implied', rule: 'day-order-of-siblings', evidence }] as const];
  });
}

function holds(outer: Edtf, inner: Edtf): boolean {
  const [wide, day] = [edtfBounds(outer), edtfBounds(inner)];
  return wide !== null && day !== null && wide.first <= day.first && day.last <= wide.last;
}
