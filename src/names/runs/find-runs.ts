import { joinsCause } from './causes.ts';
import { isPlace } from '../words/gazetteer.ts';
import { joinsByLink } from './joins-by-link.ts';
import { joinsByParticle } from './joins-by-particle.ts';
import { joinsList } from './joins-list.ts';
import { joinsName } from './joins-name.ts';
import { isOfMany, joinsPossessive } from './joins-possessive.ts';
import { opensNickname, overNickname } from './over-nickname.ts';
import { isBehindFather, isSureGiven } from './piece.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Tokens `from` up to and without `to` of a passage. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A title behind a given name or a nickname is a surname: `Rekha Kumari | of Oldtown`, `Phillip “Sparky” Dean | of`. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [given, title] = [tokens[at - 1], tokens[at]!];
  const nicknamed = given !== undefined && opensNickname(given);
  const named = nicknamed || (title.joined && given?.shape === 'cap' && isSureGiven(given));
  return named && is(title, WordClass.honorific | WordClass.office) && is(title, WordClass.given | WordClass.family);
}

/** `Selin Torval | Ankara’dan geldi`: a place with the ending of its case is no surname. */
function isPlaceWithEnding(tokens: readonly Token[], at: number): boolean {
  const [place, ending] = [tokens[at]!, tokens[at + 1]];
  const ends = ending?.shape === 'mark' && ending.start === place.end && /^['’]\p{Ll}/u.test(ending.text);
  return ends && is(place, WordClass.place) && !isPlace(`${tokens[at - 1]!.key} ${place.key}`);
}

/**
 * Where the run goes on after the word before `at`, or `at` itself where it ends: the next capital, or the one
 * behind a small word that links, and `the` or a second small word (`de la`).
 */
function goesOn(tokens: readonly Token[], at: number, from: number): number {
  const next = tokens[at];
  if (next?.shape === 'possessive') return joinsPossessive(tokens, at) ? at + 2 : at;
  if (next?.shape === 'mark') {
    // The radio that is called by two names.
    if (next.text === '/' && tokens[at - 1]?.text === 'RFE' && tokens[at + 1]?.text === 'RL') return at + 2;
    const joined = isOfMany(tokens, at) ? 1 : joinsList(tokens, at, from);
    if (joined > 0) return at + joined + 1;
  }
  if (next?.joined && opensNickname(next)) return overNickname(tokens, at);
  if (!next || !(next.joined || next.start === tokens[at - 1]?.end)) return at;
  if (next.joined && joinsName(tokens, at)) return at + 2;
  if (isPlaceWithEnding(tokens, at)) return at;
  if (isCapitalised(next)) return next.joined || tokens[at - 1]?.shape === 'initial' ? at + 1 : at;
  if (!next.joined || next.shape !== 'lower') return at;
  if (isBehindFather(next)) return at + 1;
  // `Lawyers for Justice and | Friends of the Earth`
  if (next.key === 'and' && tokens[at + 2] !== undefined && joinsCause(tokens, at + 2)) return at;
  if (next.key === 'of' && at - 1 > from && isSurname(tokens, at - 1)) return at;
  const inside = tokens.slice(from, at).some(({ key }) => /^(?:of|for|on)$/.test(key));
  const linked = joinsByParticle(tokens, at, from) || joinsCause(tokens, at);
  if (!linked && !joinsByLink(next, tokens[at - 1]!, tokens[at + 1], inside)) return at;
  const second = tokens[at + 1];
  const small =
    second?.joined && (is(second, WordClass.particle) || (second.key === 'the' && /^(?:of|for|on)$/.test(next.key)));
  const after = small && !isCapitalised(second) ? at + 2 : at + 1;
  return isCapitalised(tokens[after]) && tokens[after]!.joined ? after + 1 : at;
}

/** Bodies that are counted: `23rd Infantry Brigade`, `118th Congress`. */
const counted =
  /^(?:army|battalion|brigade|company|congress|corps|division|fleet|group|infantry|regiment|squadron|wing)$/;

/** Where the run begins with its ordinal number. */
function withOrdinal(tokens: readonly Token[], { from, to }: Run): Run {
  const isOrdinal = tokens[from]!.joined && /^\d+(?:st|nd|rd|th)$/i.test(tokens[from - 1]?.text ?? '');
  const isCounted = isOrdinal && tokens.slice(from, to).some(({ key }) => counted.test(key));
  return isCounted ? { from: from - 1, to } : { from, to };
}

/** The longest stretches of capitalised words, with the small words that names have inside. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapitalised(tokens[at])) {
      at++;
      continue;
    }
    let to = at + 1;
    for (let next = goesOn(tokens, to, at); next > to; next = goesOn(tokens, to, at)) to = next;
    runs.push(withOrdinal(tokens, { from: at, to }));
    at = to;
  }
  return runs;
}
