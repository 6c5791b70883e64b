import type { Run } from './find-runs.ts';
import { isPlace } from './gazetteer.ts';
import { isTitle, names, offices, type Piece } from './piece.ts';
import type { Token } from './token.ts';
import { is, isPlainWord } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** Words that a title may have: departments, plain words, after `of` also places; never a given name. */
function belongsToTitle(token: Token, afterOf: boolean): boolean {
  if (token.shape === 'lower') return true;
  if (is(token, WordClass.department) && is(token, WordClass.word)) return true;
  if (is(token, WordClass.given)) return false;
  if (afterOf && is(token, WordClass.place | WordClass.people)) return true;
  return is(token, WordClass.department) || isPlainWord(token);
}

/** `Chief of | Army Staff`, `Chief of the | Air Staff`: what an office is of is no body in front of the title. */
function isOf(tokens: readonly Token[], at: number, from: number): boolean {
  const of = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return of > from && tokens[of]!.key === 'of' && is(tokens[of - 1], offices);
}

/** `Air Marshal`, `Air Chief Marshal`: ranks that begin with a word that bodies end in. */
function isRank(token: Token, next: Token): boolean {
  return token.key === 'air' && /^(?:chief|marshal|vice|commodore|vice-marshal)$/.test(next.key);
}

/** Where the title that has its last office at `office` begins. */
function startOfTitle(tokens: readonly Token[], from: number, office: number): number {
  let start = office;
  while (start > from) {
    const token = tokens[start - 1]!;
    if (isRank(token, tokens[start]!) || isOf(tokens, start - 1, from)) {
      start--;
      continue;
    }
    // `US | President`, `United States | President`
    if (token.shape === 'caps' && is(token, WordClass.place)) break;
    if (start - 1 > from && isPlace(`${tokens[start - 2]!.key} ${token.key}`)) break;
    const takes = belongsToTitle(token, false) || is(token, offices | WordClass.people | WordClass.department);
    if (!takes || is(token, WordClass.organisationHead)) break;
    start--;
  }
  while (start < office && tokens[start]!.shape === 'lower') start++;
  return start;
}

/** A known place has no more words than this. */
const longestPlace = 4;

/**
 * The place that an office behind whose `of` this stands is of, the longest: `Mayor of | New York | Ada Berg`. Two words
 * at least are left to the name, or one where no word of the place is a name as well.
 */
function placeBehindOf(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let end = Math.min(from + longestPlace, to - 1); end > from; end--) {
    const place = tokens.slice(from, end);
    if (to - end < 2 && place.some((token) => is(token, names))) continue;
    // `Head of Mission Ada Berg`: there are towns of that name.
    if (place.length === 1 && isPlainWord(place[0]!)) continue;
    if (isPlace(place.map(({ key }) => key).join(' '))) return { from, to: end };
  }
  return null;
}

/** Where the name behind that office begins: after `of State`, `for Foreign Affairs`, `General`. */
function startOfName(tokens: readonly Token[], office: number, to: number): { name: number; place: Run | null } {
  let name = office + 1;
  let afterOf = false;
  while (name < to) {
    const token = tokens[name]!;
    if (token.key === 'of' || token.key === 'for') {
      afterOf = true;
      const place = placeBehindOf(tokens, name + (tokens[name + 1]?.key === 'the' ? 2 : 1), to);
      if (place !== null) return { name: place.to, place };
    }
    if (is(token, WordClass.particle) && token.key !== 'of') break;
    const last = name === to - 1 && !afterOf && !is(token, WordClass.department);
    if (last || !belongsToTitle(token, afterOf)) break;
    name++;
  }
  return { name, place: null };
}

/** `Sri` of Sri Lanka and Sri Lankan is no title. */
function isNationality(token: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    is(token, WordClass.people) &&
    (is(next, WordClass.people) || isPlace(`${token.key} ${next.key}`))
  );
}

/**
 * The last word of a run that is a title. After a given name it is none: at the end it is a surname
 * (`Stephen King`), and a title that is a name as well is a middle name (`Asghar Imam Salafi`).
 */
function lastOffice(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]!;
    // `Vito ‘Pope’ Greco`
    const nickname = at > from && at < to - 1 && tokens[at - 1]!.shape === 'mark';
    if (!isTitle(token) || nickname || isNationality(token, tokens[at + 1])) continue;
    const previous = at > from && !isTitle(tokens[at - 1]!) ? tokens[at - 1] : undefined;
    const surname = at === to - 1 && previous?.shape !== 'caps' && is(previous, names);
    const middle = is(token, names) && is(previous, WordClass.given) && !is(previous, WordClass.place | WordClass.word);
    if (!surname && !middle) return at;
  }
  return -1;
}

/** Offices that stand before the body they are of, also without a word between: `Chairman Senate`. */
const officeOf =
  /^(?:chair(?:man|woman|person)|minister|secretary|speaker|superintendent|inspector|general|director|commissioner|member|spokes(?:man|woman|person)|president|governor|ceo|chief|head)$/;

/**
 * Where the body begins in a run that ends in the word for one: `Speaker of the | National Assembly`,
 * `Chairman | Trade Development Authority`; but `President House` and `General Electric Company` stay whole.
 */
function startOfBody(tokens: readonly Token[], { from, to }: Run): number {
  const of = tokens.slice(from, to).findIndex(({ key }) => key === 'of' || key === 'for');
  const before = tokens[from + of - 1];
  if (of > 0 && before !== undefined && isTitle(before) && officeOf.test(before.key)) {
    // `Minister for Kashmir Affairs` is an office as a whole.
    if (before.key === 'minister' || tokens[to - 1]!.key === 'affairs') return to;
    const body = from + of + (tokens[from + of + 1]?.key === 'the' ? 2 : 1);
    // `Inspector General of | Police`: what is left is no body by itself.
    return to - body > 1 || is(tokens[body], WordClass.knownBody) ? body : to;
  }
  const title = /^(?:chair(?:man|woman|person)|spokes(?:man|woman|person))$/.test(tokens[from]!.key);
  return title && to - from > 1 ? from + 1 : from;
}

/**
 * Splits a run into the name with its title, the place that the title is of, and what stands before it. A run that ends in a word for a body
 * or a place stays whole: `President House`, `Chief Election Office`.
 */
export function splitTitle(tokens: readonly Token[], run: Run): Piece[] {
  const office = lastOffice(tokens, run);
  const last = tokens[run.to - 1];
  const headed = is(last, WordClass.organisationHead | WordClass.placeHead) && !is(last, names);
  if (headed) return [{ from: startOfBody(tokens, run), to: run.to, titleFrom: null }];
  if (office < 0) return [{ from: run.from, to: run.to, titleFrom: null }];
  const { name, place } = startOfName(tokens, office, run.to);
  const start = startOfTitle(tokens, run.from, office);
  const before = start > run.from ? splitTitle(tokens, { from: run.from, to: start }) : [];
  if (place !== null) before.push({ ...place, titleFrom: null });
  return name < run.to ? [...before, { from: name, to: run.to, titleFrom: start }] : before;
}
