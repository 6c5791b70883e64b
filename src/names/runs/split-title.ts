import { behindTitle } from './behind-title.ts';
import type { Run } from './find-runs.ts';
import { isPlace, isWide } from '../words/gazetteer.ts';
import { isTitle, names, offices, type Piece } from './piece.ts';
import { joinBefore, startOfTitle } from './start-of-title.ts';
import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** `Sri` of Sri Lanka and Sri Lankan is no title, nor is `DR` of DR Congo. */
function isCountry(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  const place = `${token.key} ${next.key}`;
  return is(token, WordClass.people) ? is(next, WordClass.people) || isPlace(place) : isWide(place);
}

/** Titles in short that are surnames as well, written without a full stop. */
const shortTitle = /^(?:Sen|Col|Fr|Gen|Hon|Pol|Ko|Ma)$/;

/** `Garda Press Office`, `Garda Drugs Unit`: the Irish force, whose constables are called so too. */
const isForce = (token: Token, next: Token | undefined): boolean =>
  token.key === 'garda' && next !== undefined && isPlainWord(next);

/**
 * The last word of a run that is a title. After a given name it is none: at the end it is a surname
 * (`Stephen King`), and a title that is a name as well is a middle name (`Asghar Imam Salafi`).
 */
function lastOffice(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]!;
    // `Vito ‘Pope’ Greco`
    const nickname = at > from && at < to - 1 && tokens[at - 1]!.shape === 'mark';
    // `Queen’s College`
    if (tokens[at + 1]?.shape === 'possessive' && at < to - 1) continue;
    // `Center for Peace`: no player.
    if (token.key === 'center' && /^(?:for|of)$/.test(tokens[at + 1]?.key ?? '') && at < to - 1) continue;
    // `Fiscalía General de la Nación`
    const adjective = token.key === 'general' && /^(?:de|del|da|do)$/.test(tokens[at + 1]?.key ?? '') && at > from;
    if (adjective && !is(tokens[at - 1], offices)) continue;
    // The Tuareg `Omar Ag Nasri`: no attorney general.
    if (token.text === 'Ag' && at > from && at < to - 1) continue;
    // `Phillip “Sparky” Dean`
    if (at === to - 1 && at > from + 2 && tokens[at - 1]!.shape === 'mark') continue;
    if (!isTitle(token) || nickname || isCountry(token, tokens[at + 1]) || isForce(token, tokens[at + 1])) continue;
    // `Prime Minister Hun Sen`: nobody’s title where no name follows.
    if (at === to - 1 && at > from && !isTitle(tokens[at - 1]!) && shortTitle.test(token.text)) continue;
    // `Department of Justice`, `Office of the President`
    if (at === to - 1 && joinBefore(tokens, at) >= 0) continue;
    const previous = at > from && !isTitle(tokens[at - 1]!) ? tokens[at - 1] : undefined;
    const surname = at === to - 1 && previous?.shape !== 'caps' && is(previous, names);
    const middle = is(token, names) && is(previous, WordClass.given) && !is(previous, WordClass.place | WordClass.word);
    if (!surname && !middle) return at;
  }
  return -1;
}

/** Offices that stand before the body they are of, also without a word between: `Chairman Senate`. */
const officeOf =
  /^(?:ambassador|captain|ceo|chair(?:man|woman|person)?|chancellor|chief|coach|commander|commissioner|dean|dg|director|director-general|editor|fellow|founder|general|governor|head|inspector|judge|justice|leader|manager|member|minister|officer|premier|president|principal|rector|registrar|representative|secretary|secretary-general|speaker|spokes(?:man|woman|person)|superintendent|treasurer|under-?secretary|vice-chancellor|vice-president)$/;

/** What somebody of a body is, who follows: `Former White House aide Ada Berg`. */
const changes = /^(?:former|ex|acting|outgoing|incoming|fired|retired)$/;

const isOfficeOf = (token: Token): boolean => isTitle(token) && officeOf.test(token.key);

/**
 * Where the body begins in a run that ends in the word for one: `Speaker of the | National Assembly`,
 * `Chairman | Trade Development Authority`; but `President House` and `General Electric Company` stay whole.
 */
function startOfBody(tokens: readonly Token[], { from, to }: Run): number {
  // The last such office: `Representative of the Secretary-General of the | United Nations`.
  const of = tokens
    .slice(from, to)
    .findLastIndex(({ key }, at, run) => (key === 'of' || key === 'for') && at > 0 && isOfficeOf(run[at - 1]!));
  if (of > 0) {
    // `Minister for Kashmir Affairs` is an office as a whole.
    if (tokens[from + of - 1]!.key === 'minister' || tokens[to - 1]!.key === 'affairs') return to;
    const body = from + of + (tokens[from + of + 1]?.key === 'the' ? 2 : 1);
    // `Inspector General of | Police`: what is left is no body by itself.
    return to - body > 1 || is(tokens[body], WordClass.knownBody) ? body : to;
  }
  const title = /^(?:chair(?:man|woman|person)|spokes(?:man|woman|person))$/.test(tokens[from]!.key);
  return title && to - from > 1 ? from + 1 : from;
}

/**
 * The last of the pieces that a run splits into, and where what stands before it ends; there, where all is split.
 * `closed` tells that another title follows.
 */
function lastPieces(
  tokens: readonly Token[],
  run: Run,
  closed: boolean,
): { readonly pieces: readonly Piece[]; readonly start: number } {
  const { from, to } = run;
  const last = tokens[to - 1];
  // `Mr John O’Mahony SC`: senior counsel; others are sports clubs.
  if (last?.text === 'SC' && to - from > 2 && is(tokens[from], WordClass.honorific))
    return lastPieces(tokens, { from, to: to - 1 }, closed);
  const office = lastOffice(tokens, run);
  const headed = is(last, WordClass.organisationHead | WordClass.placeHead) && !is(last, names);
  // `Former | White House`
  const whole = { from: to - from > 1 && changes.test(tokens[from]!.key) ? from + 1 : from, to };
  if (headed) return { pieces: [{ from: startOfBody(tokens, whole), to, titleFrom: null }], start: from };
  if (office < 0) return { pieces: [{ from, to, titleFrom: null }], start: from };
  // `Former Antrim | Mayor Ada Berg`
  if (office === from && closed && changes.test(tokens[office]!.key))
    return { pieces: office + 1 < to ? [{ from: office + 1, to, titleFrom: null }] : [], start: from };
  const { name, of } = behindTitle(tokens, office, to);
  const start = startOfTitle(tokens, from, office);
  const body = of === null ? [] : [{ ...of, titleFrom: null }];
  return { pieces: name < to ? [...body, { from: name, to, titleFrom: start }] : body, start };
}

/**
 * Splits a run into names with their titles, what the titles are of, and what stands before them. A run that ends in a
 * word for a body or a place stays whole: `President House`, `Chief Election Office`.
 */
export function splitTitle(tokens: readonly Token[], { from, to }: Run): Piece[] {
  const split: Piece[] = [];
  // A table of names without a mark between them is one run of thousands of titles.
  for (let end = to; end > from; ) {
    const { pieces, start } = lastPieces(tokens, { from, to: end }, end < to);
    split.unshift(...pieces);
    end = start;
  }
  return split;
}
