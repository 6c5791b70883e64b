import { isPlace } from '../words/gazetteer.ts';
import { offices } from './piece.ts';
import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Words that a title may have: departments, plain words, after `of` also places; never a given name. */
export function belongsToTitle(token: Token, afterOf: boolean): boolean {
  // A comma only parts what a minister is for: `Minister of Lands, Housing and Mines`.
  if (token.shape === 'lower' || token.text === '&' || token.text === ',') return true;
  if (is(token, WordClass.department) && is(token, WordClass.word)) return true;
  if (is(token, WordClass.given)) return false;
  if (afterOf && is(token, WordClass.place | WordClass.people)) return true;
  // `Ministers | C.S. Reddy`
  if (token.shape === 'initial') return false;
  return is(token, WordClass.department) || isPlainWord(token);
}

/** Where the `of` or `for` stands that is right before, be it with an article between; -1 where none is. */
export function joinBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return /^(?:of|for)$/.test(tokens[before]?.key ?? '') ? before : -1;
}

/** `Chief of | Army Staff`, `Chief of the | Air Staff`: what an office is of is no body in front of the title. */
function isOf(tokens: readonly Token[], at: number, from: number): boolean {
  const of = joinBefore(tokens, at);
  return of > from && is(tokens[of - 1], offices);
}

/**
 * Titles that begin with a word that bodies or names have: `Air Marshal`, `Air Chief Marshal`, `Cabinet Secretary`,
 * the Malay `Tan Sri`, `Toh Puan`.
 */
function isRank(token: Token, next: Token): boolean {
  return /^(?:air (?:chief|marshal|vice|commodore|vice-marshal)|cabinet (?:secretary|minister)|tan sri|(?:puan|toh|tok) (?:sri|puan|guru))$/.test(
    `${token.key} ${next.key}`,
  );
}

/**
 * `External Affairs Minister`, `Public Works Minister`, `Local Government Secretary`: what a minister is for is no body
 * in front of the title.
 */
function isPortfolio(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const local = token.key === 'government' && tokens[at - 1]?.key === 'local';
  const portfolio = is(token, WordClass.department) && is(token, WordClass.organisationHead);
  return portfolio && (local || tokens[at + 1]!.key === 'minister');
}

/** `Isiolo North | MP`, `Leeds East | MP`: a side of the place before it. */
function isSideOfPlace(tokens: readonly Token[], at: number, from: number): boolean {
  const side = at > from && /^(?:north|south|east|west)$/.test(tokens[at]!.key);
  return (
    side && (tokens[at + 1]!.shape === 'caps' || /^(?:senator|representative|lawmaker)$/.test(tokens[at + 1]!.key))
  );
}

/** `Lisle County | Sheriff`, `Davao City | Mayor`; but `Deputy County Commissioner`. */
function closesPlace(tokens: readonly Token[], at: number, from: number): boolean {
  const name = tokens[at - 1];
  return (
    at > from &&
    /^(?:county|city|parish|borough|township)$/.test(tokens[at]!.key) &&
    name?.shape === 'cap' &&
    (!is(name, offices) || isPlace(`${name.key} ${tokens[at]!.key}`))
  );
}

/** `Police Commissioner Ada Berg`, `Hospital Director …`: no body is called by such a word alone. */
function isBareHead(token: Token): boolean {
  return is(token, WordClass.organisationHead) && isPlainWord(token) && !is(token, WordClass.knownBody);
}

/** Where the title that has its last office at `office` begins. */
export function startOfTitle(tokens: readonly Token[], from: number, office: number): number {
  let start = office;
  while (start > from) {
    const token = tokens[start - 1]!;
    const bare = start - 1 === from && isBareHead(token);
    if (isSideOfPlace(tokens, start - 1, from) || closesPlace(tokens, start - 1, from)) break;
    if (bare || isRank(token, tokens[start]!) || isPortfolio(tokens, start - 1) || isOf(tokens, start - 1, from)) {
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
