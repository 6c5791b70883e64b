import { isPlace } from '../words/gazetteer.ts';
import { isDepartment, isPortfolio } from './portfolio.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Words that end a name, or are one, so that `and` behind them begins another. */
const complete =
  WordClass.organisationHead |
  WordClass.placeHead |
  WordClass.place |
  WordClass.people |
  WordClass.knownBody |
  WordClass.office |
  WordClass.calendar |
  WordClass.team;

/** No name of a body goes on for more words behind its `and`. */
const longestRest = 4;

const isAnd = (token: Token | undefined) => token !== undefined && /^(?:and|&)$/.test(token.key);

const isPart = (token: Token | undefined): token is Token =>
  token?.shape === 'cap' && token.joined && isPlainWord(token) && !is(token, complete & ~WordClass.place);

/** `Securities and Exchange Commission`: plain words on both sides, and a word for a body at the end. */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  if (!isPart(tokens[at - 1]) || tokens[at - 1]!.opensSentence) return false;
  for (let end = at + 1; end <= at + longestRest; end++) {
    const token = tokens[end];
    if (!token?.joined || token.shape !== 'cap') return false;
    if (end > at + 1 && is(token, WordClass.organisationHead)) return true;
    if (!is(token, WordClass.word) || is(token, complete & ~(WordClass.organisationHead | WordClass.place)))
      return false;
  }
  return false;
}

/** `Bosnia and Herzegovina`, `Trinidad & Tobago`: one place in the gazetteer. */
function joinsPlace(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at + 1]!.key;
  const before = tokens[at - 1]!.key;
  return isPlace(`${before} and ${last}`) || isPlace(`${tokens[at - 2]?.key} ${before} and ${last}`);
}

/** `Berg & Sons`, `Price and Partners`: what firms of one family or name are called. */
export const partners = /^(?:sons?|daughters|co|company|partners|associates|bros|brothers)$/;

/** What stands behind the `Co` of a firm. */
const afterCompany = /^(?:inc|kg|limited|llc|llp|ltd|plc|pte|pty|pvt)$/;

/** Two words that may be somebody’s: `Ada Berg & | Omar Nasri` are two. */
function mayBePerson(given: Token | undefined, surname: Token | undefined): boolean {
  const named = given?.shape === 'cap' && surname?.shape === 'cap' && surname.joined;
  return named && !isPlainWord(given) && !isPlainWord(surname);
}

/** `Procter & Gamble`, `Mail & Guardian`: the sign joins two words in names of bodies, seldom two names. */
function joinsPair(tokens: readonly Token[], at: number): boolean {
  const [one, sign, other] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
  if (sign.text !== '&' || one.shape !== 'cap' || other.shape !== 'cap') return false;
  if (is(one, WordClass.calendar | WordClass.place) || is(other, WordClass.calendar | WordClass.place)) return false;
  return !mayBePerson(tokens[at - 2], one) && !mayBePerson(other, tokens[at + 2]);
}

/** `Minister of Science and Technology`: the departments of one office. */
function joinsDepartments(tokens: readonly Token[], at: number): boolean {
  if (!isDepartment(tokens[at - 1]) || !isDepartment(tokens[at + 1])) return false;
  let start = at - 1;
  while (isDepartment(tokens[start - 1])) start--;
  return /^(?:of|for)$/.test(tokens[start - 1]?.key ?? '') && is(tokens[start - 2], WordClass.office);
}

/** `Trade and Industry Minister`; but `Government and | Prime Minister`. */
function joinsPortfolio(tokens: readonly Token[], at: number): boolean {
  if (!isPortfolio(tokens[at - 1]) || /^(?:prime|chief|first)$/.test(tokens[at + 1]!.key)) return false;
  let end = at + 1;
  while (isPortfolio(tokens[end]) && !is(tokens[end], WordClass.office)) end++;
  return end > at + 1 && tokens[end]?.shape === 'cap' && /^(?:minister|secretary)$/.test(tokens[end]!.key);
}

/** Whether the `and` at this place stands inside a name. */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isAnd(tokens[at]) || at === 0 || !next?.joined || !isCapitalised(next)) return false;
  // `Galway and | Co Tyrone`, but `Berg and Co Ltd`
  const behind = tokens[at + 2];
  const county = next.text === 'Co' && behind?.shape === 'cap' && behind.joined && !afterCompany.test(behind.key);
  if (partners.test(next.key) && !county) return true;
  return [joinsPlace, joinsPair, joinsDepartments, joinsPortfolio, joinsBody].some((joins) => joins(tokens, at));
}
