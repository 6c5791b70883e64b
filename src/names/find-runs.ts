import { joinsCause } from './causes.ts';
import { isPlace } from './gazetteer.ts';
import { joinsByParticle } from './joins-by-particle.ts';
import { joinsList } from './joins-list.ts';
import { joinsName } from './joins-name.ts';
import { heads, isSureGiven } from './piece.ts';
import type { Token } from './token.ts';
import { is, isCapitalised, isPlainWord } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** Tokens `from` up to and without `to` of a passage. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Heads that take `of`: University of …, Ministry for …, Secretary of …, Gulf of …. */
const takesOf =
  WordClass.organisationHead | WordClass.placeHead | WordClass.office | WordClass.thingHead | WordClass.honorific;

const quote = /^["'“”‘’]$/;

/** A word that may be the name somebody is called by, in brackets: `(Jerry)`, not `(Milan)`, `(Liberal)` or `(Retd)`. */
function isCallName(token: Token): boolean {
  const retired = /^(?:retd?|rtd|retired)$/.test(token.key);
  return token.shape === 'cap' && !retired && !isPlainWord(token) && !is(token, WordClass.place | WordClass.people);
}

/** Where a name goes on after a nickname inside it: `Vito ‘The Chin’ Greco`, `Luigi (Gino) Greco`. */
function overNickname(tokens: readonly Token[], at: number): number {
  const bracket = tokens[at]!.text === '(';
  if (bracket && !is(tokens[at - 1], WordClass.given)) return at;
  for (let close = at + 2; close <= at + (bracket ? 2 : 4); close++) {
    const text = tokens[close]?.text ?? '';
    if (!(bracket ? text === ')' : quote.test(text))) continue;
    const inside = tokens.slice(at + 1, close);
    const next = tokens[close + 1];
    if (!next?.joined || !isCapitalised(next)) return at;
    return inside.every(bracket ? isCallName : isCapitalised) && !(bracket && isPlainWord(next)) ? close + 2 : at;
  }
  return at;
}

/** Words whose possessive stands inside the names of bodies: `People’s Party`, `Children’s Fund`. */
const manyPeople = /^(?:people|children|women|men)$/;

/** Whether one of the next capitals says what the thing is: `Primary | School`, `Catholic High | School`. */
function headFollows(tokens: readonly Token[], from: number, kinds: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!isCapitalised(token) || !token!.joined) return false;
    if (is(token, kinds)) return true;
    if (isSureGiven(token!)) return false;
  }
  return false;
}

/** `St Peter’s Square`, `St Mary’s Primary School`, `Queen’s College`; and known places such as `Cox’s Bazar`. */
function isNamedAfter(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]!];
  const saint = /^(?:st|saint)$/.test(tokens[at - 2]?.key ?? '') && before.joined;
  const headed = saint && headFollows(tokens, at + 1, heads);
  const college = /^(?:king|queen)$/.test(before.key) && /^(?:college|university|school|hospital)$/.test(after.key);
  // `County Sheriff’s Office`, `Prime Minister’s Secretariat`
  const office = is(before, WordClass.office) && /^(?:office|department|secretariat|house)$/.test(after.key);
  return college || headed || office || isPlace(`${before.key}'s ${after.key}`);
}

/** `Workers’ Party`, `Torva Girls’ High School`: the word for a body behind a bare apostrophe. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1]!, tokens[at]!];
  const possessive = /^['’]$/.test(mark.text) && mark.start === before.end && before.key.endsWith('s');
  return possessive && headFollows(tokens, at + 1, WordClass.organisationHead);
}

/** A title behind a given name or a nickname is a surname: `Rekha Kumari | of Oldtown`, `Phillip “Sparky” Dean | of`. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [given, title] = [tokens[at - 1], tokens[at]!];
  const nicknamed = given !== undefined && quote.test(given.text);
  const named = nicknamed || (title.joined && given?.shape === 'cap' && isSureGiven(given));
  return named && is(title, WordClass.honorific | WordClass.office) && is(title, WordClass.given | WordClass.family);
}

/** `Selin Torval | Ankara’dan geldi`: a place with the ending of its case is no surname. */
function isPlaceWithEnding(tokens: readonly Token[], at: number): boolean {
  const [place, ending] = [tokens[at]!, tokens[at + 1]];
  const ends = ending?.shape === 'mark' && ending.start === place.end && /^['’]\p{Ll}/u.test(ending.text);
  return ends && is(place, WordClass.place) && !isPlace(`${tokens[at - 1]!.key} ${place.key}`);
}

/** A small word over which a run may go on. */
type Link = (word: Token, before: Token, after: Token | undefined, inside: boolean) => boolean;

/** `inside` tells that the run already went over an `of` or `for`. */
const links: readonly Link[] = [
  // `Ministry of Finance`, `Commission for Women`, `Council on Trade`
  (word, before) => /^(?:of|for|on)$/.test(word.key) && is(before, takesOf),
  // `Dar es Salaam`, `Frankfurt am Main`
  (word, before, after) => word.key.length < 5 && isPlace(`${before.key} ${word.key} ${after?.key}`),
  // `Republic of Chad`, `Joint Chiefs of Staff`
  (word, before) =>
    word.key === 'of' &&
    /^(?:republic|kingdom|states|sultanate|horn|commonwealth|chiefs|prevention|protection|freedom|code)$/.test(
      before.key,
    ),
  // `Department of Inspection for Factories`
  (word, before, _after, inside) => inside && word.key === 'for' && is(before, WordClass.word),
  // `Ministry of Information and Broadcasting`
  (word, before, after, inside) =>
    inside &&
    /^(?:and|of)$/.test(word.key) &&
    is(before, WordClass.word) &&
    is(after, WordClass.word | WordClass.department) &&
    // `Chancellor of the Exchequer Ada Frost and Bank of England …`: another name begins.
    !(word.key === 'and' && is(after, WordClass.organisationHead)),
];

/**
 * Where the run goes on after the word before `at`, or `at` itself where it ends: the next capital, or the one
 * behind a small word that links, and `the` or a second small word (`de la`).
 */
function goesOn(tokens: readonly Token[], at: number, from: number): number {
  const next = tokens[at];
  if (next?.shape === 'possessive') {
    const more = isCapitalised(tokens[at + 1]) && tokens[at + 1]!.joined;
    return more && (manyPeople.test(tokens[at - 1]!.key) || isNamedAfter(tokens, at)) ? at + 2 : at;
  }
  if (next?.shape === 'mark' && (isOfMany(tokens, at) || joinsList(tokens, at, from))) return at + 2;
  if (next?.joined && (quote.test(next.text) || next.text === '(')) return overNickname(tokens, at);
  if (!next || !(next.joined || next.start === tokens[at - 1]?.end)) return at;
  if (next.joined && joinsName(tokens, at)) return at + 2;
  if (isPlaceWithEnding(tokens, at)) return at;
  if (isCapitalised(next)) return next.joined || tokens[at - 1]?.shape === 'initial' ? at + 1 : at;
  if (!next.joined || next.shape !== 'lower') return at;
  // `Lawyers for Justice and | Friends of the Earth`
  if (next.key === 'and' && tokens[at + 2] !== undefined && joinsCause(tokens, at + 2)) return at;
  if (next.key === 'of' && at - 1 > from && isSurname(tokens, at - 1)) return at;
  const inside = tokens.slice(from, at).some(({ key }) => /^(?:of|for|on)$/.test(key));
  const linked = joinsByParticle(tokens, at, from) || joinsCause(tokens, at);
  if (!linked && !links.some((link) => link(next, tokens[at - 1]!, tokens[at + 1], inside))) return at;
  const second = tokens[at + 1];
  const small =
    second?.joined && (is(second, WordClass.particle) || (second.key === 'the' && /^(?:of|for|on)$/.test(next.key)));
  const after = small && !isCapitalised(second) ? at + 2 : at + 1;
  return isCapitalised(tokens[after]) && tokens[after]!.joined ? after + 1 : at;
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
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}
