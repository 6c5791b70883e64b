import type { Run } from './find-runs.ts';
import { isPlace } from '../words/gazetteer.ts';
import { isSureGiven, names } from './piece.ts';
import { belongsToTitle, joinBefore } from './start-of-title.ts';
import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** What stands behind an office. */
export interface BehindTitle {
  /** Where the name begins; the end of the run where there is none. */
  readonly name: number;
  /** What the office is of, where that may be a name itself. */
  readonly of: Run | null;
}

/** A known place has no more words than this. */
const longestPlace = 4;

/**
 * The place that an office behind whose `of` this stands is of, the longest: `Mayor of | New York | Ada Berg`. Two words
 * at least are left to the name, or one where no word of the place is a name as well.
 */
function placeAt(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let end = Math.min(from + longestPlace, to - 1); end > from; end--) {
    const place = tokens.slice(from, end);
    if (to - end < 2 && place.some((token) => is(token, names))) continue;
    // `Head of Mission Ada Berg`: there are towns of that name.
    if (place.length === 1 && isPlainWord(place[0]!)) continue;
    if (isPlace(place.map(({ key }) => key).join(' '))) return { from, to: end };
  }
  return null;
}

/**
 * The body that an office behind whose `of` this stands is of, where its name goes on behind an `of` of its own:
 * `Secretary of the | Ministry of Education | Ada Berg`. It goes on over plain words, departments and places.
 */
function bodyAt(tokens: readonly Token[], from: number, to: number): Run | null {
  const joint = tokens[from + 1]?.key ?? '';
  const isBody = is(tokens[from], WordClass.organisationHead) && tokens[from]!.key !== 'affairs';
  if (!isBody || !/^(?:of|for)$/.test(joint) || from + 2 >= to) return null;
  const inside = WordClass.department | WordClass.place | WordClass.people;
  let end = from + (tokens[from + 2]!.key === 'the' ? 4 : 3);
  const goesOn = (token: Token) => /^[&,]$/.test(token.text) || is(token, inside) || isPlainWord(token);
  while (end < to && (tokens[end]!.shape === 'lower' || goesOn(tokens[end]!))) end++;
  return { from, to: end };
}

/** What no list knows, behind `of`: nobody's name. `Bishop of | Torrevella`, `Chairman of | Harkan | Ada Berg`. */
function unknownAt(tokens: readonly Token[], from: number, to: number): BehindTitle {
  const given = tokens.slice(from + 1, to - 1).findIndex(isSureGiven);
  const name = given < 0 ? to : from + 1 + given;
  return { name, of: { from, to: name } };
}

/** An English word that is in no title. */
function isGivenLike(token: Token): boolean {
  const titled = WordClass.department | WordClass.office | WordClass.honorific | WordClass.organisationHead;
  return token.shape === 'cap' && isPlainWord(token) && !is(token, titled | WordClass.people | WordClass.place);
}

/** `Minister for Interfaith | Harmony`: one English word is left behind plain words, though it is a given name too. */
function closesPortfolio(tokens: readonly Token[], at: number, to: number, afterOf: boolean): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  const plain = is(before, WordClass.department) || (before.shape === 'cap' && isPlainWord(before));
  return afterOf && at === to - 1 && plain && is(token, WordClass.word) && !is(token, WordClass.sureGiven);
}

/** `Minister of Urban | Development`: an English word in front of a department, though it is a given name too. */
function opensPortfolio(office: Token, token: Token, next: Token | undefined): boolean {
  const worded = is(token, WordClass.word) && !is(token, WordClass.sureGiven | WordClass.place);
  return (
    /^(?:ministers?|secretary)$/.test(office.key) &&
    worded &&
    next?.shape === 'cap' &&
    is(next, WordClass.department) &&
    isPlainWord(next)
  );
}

/** What stands behind the office at this place, in the run that ends at `to`: `of State`, `for Foreign Affairs`, a name. */
export function behindTitle(tokens: readonly Token[], office: number, to: number): BehindTitle {
  let name = office + 1;
  let afterOf = false;
  while (name < to) {
    const token = tokens[name]!;
    if (token.key === 'of' || token.key === 'for') {
      afterOf = true;
      const behind = name + (tokens[name + 1]?.key === 'the' ? 2 : 1);
      const whole = bodyAt(tokens, behind, to) ?? placeAt(tokens, behind, to);
      if (whole !== null) return { name: whole.to, of: whole };
    }
    if (is(token, WordClass.particle) && token.key !== 'of') break;
    // `Prime Minister | Sheikh Rahima`; but `Bishop of St Davids`
    if (is(token, WordClass.nameHonorific) && !/^(?:st|saint)$/.test(token.key)) break;
    const last = name === to - 1 && !afterOf && !is(token, WordClass.department);
    const belongs =
      belongsToTitle(token, afterOf) ||
      (afterOf && opensPortfolio(tokens[office]!, token, tokens[name + 1])) ||
      closesPortfolio(tokens, name, to, afterOf);
    if (last || !belongs) break;
    name++;
  }
  // `Governor Sunny Torvan`: one English word before one name is the given name.
  const one = name === to - 1 && name === office + 2 && !afterOf;
  if (one && isGivenLike(tokens[office + 1]!) && !isPlainWord(tokens[name]!)) return { name: office + 1, of: null };
  return name < to && joinBefore(tokens, name) >= 0 ? unknownAt(tokens, name, to) : { name, of: null };
}
