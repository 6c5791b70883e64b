import type { Article, Edtf, Problem, PublicationClaim, Span } from '../model.ts';
import { edtfBounds } from './edtf.ts';
import { isOfTwoOrders } from './publication/from-day-order.ts';
import { datelineDayOf } from './publication/dateline-day.ts';
import { resolveDay } from './resolve-day.ts';

/** What an article says against its most trusted claim. */
interface Contradiction {
  readonly value: Edtf;
  readonly rule: string;
  readonly quote: string;
  /** Where it says so, if in the article itself. */
  readonly span: Span | undefined;
}

/** Finds what contradicts the most trusted claim of an article. */
type Check = (article: Article, best: PublicationClaim) => readonly Contradiction[];

/** Days from one value to the other, positive where it lies later; 0 where they overlap. */
function daysBetween(from: Edtf, to: Edtf): number {
  const [left, right] = [edtfBounds(from), edtfBounds(to)];
  if (!left || !right) return 0;
  if (right.first > left.last) return right.first - left.last;
  return right.last < left.first ? right.last - left.first : 0;
}

const otherClaims: Check = ({ key, claims }, best) =>
  claims
    .filter((claim) => !isOfTwoOrders(claim) && daysBetween(best.value, claim.value) !== 0)
    .map(({ value, rule, evidence }) => ({
      value,
      rule,
      quote: evidence[0]?.quote.trim() ?? '',
      span: evidence.find(({ article, start, end }) => article === key && end > start),
    }));

/** A report may lie so many days between its dateline and its publication; it cannot be written later. */
const LONGEST_DELAY = 7;

const datelineDay: Check = (article, best) => {
  const written = datelineDayOf(article);
  const value = written && resolveDay({ kind: 'calendar', ...written }, best.value);
  if (!article.dateline || !value) return [];
  const days = daysBetween(best.value, value);
  if (days <= 1 && days >= -LONGEST_DELAY) return [];
  const quote = article.text.slice(article.dateline.start, article.dateline.end).trim();
  return [{ value, rule: 'dateline-day', quote, span: article.dateline }];
};

const CHECKS: readonly Check[] = [otherClaims, datelineDay];

const placeOf = (text: string, { start }: Span): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, start);
  return { line: before.split('\n').length, column: start - before.lastIndexOf('\n') };
};

const worded = (value: Edtf, rule: string, quote: string): string => `${value} (${rule}: “${quote}”)`;

/**
 * What in an article contradicts its most trusted claim of a day. All is kept; `check` lists it. An editor's day rests on
 * no words of the article: whoever set it has seen what they say.
 */
export function findDateContradictions(article: Article): readonly Problem[] {
  const best = article.claims.find((claim) => !isOfTwoOrders(claim));
  if (!best || best.evidence.length === 0) return [];
  const dated = worded(best.value, best.rule, best.evidence[0]?.quote.trim() ?? '');
  return CHECKS.flatMap((check) => check(article, best)).map(({ value, rule, quote, span }) => ({
    rule: 'date-contradiction',
    severity: 'warning',
    message: `The article is dated ${dated}, but also ${worded(value, rule, quote)}.`,
    file: article.file,
    ...(span ? placeOf(article.text, span) : {}),
  }));
}
