import type { Token } from './token.ts';
import { is, isCapitalised } from './tokenise.ts';
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

/** Where a name goes on after a nickname inside it: `Vito ‘The Chin’ Greco`. */
function overNickname(tokens: readonly Token[], at: number): number {
  for (let close = at + 2; close <= at + 4; close++) {
    if (!quote.test(tokens[close]?.text ?? '')) continue;
    const inside = tokens.slice(at + 1, close);
    const next = tokens[close + 1];
    return inside.every(isCapitalised) && next?.joined && isCapitalised(next) ? close + 2 : at;
  }
  return at;
}

/**
 * Where the run goes on after the word before `at`, or `at` itself where it ends: the next capital, over at
 * most two small name words (`de la`), or over `of (the)` after a head.
 */
function goesOn(tokens: readonly Token[], at: number, from: number): number {
  const next = tokens[at];
  if (next?.joined && quote.test(next.text)) return overNickname(tokens, at);
  if (!next || !(next.joined || next.start === tokens[at - 1]?.end)) return at;
  if (isCapitalised(next)) return next.joined || tokens[at - 1]?.shape === 'initial' ? at + 1 : at;
  if (!next.joined || next.shape !== 'lower') return at;
  const before = tokens[at - 1]!;
  const inside = tokens.slice(from, at).some(({ key }) => key === 'of' || key === 'for');
  const linksOffice =
    /^(?:of|for|on)$/.test(next.key) &&
    (is(before, takesOf) || (inside && next.key === 'for' && is(before, WordClass.word)));
  const linksDepartments =
    /^(?:and|of)$/.test(next.key) &&
    inside &&
    is(before, WordClass.word) &&
    is(tokens[at + 1], WordClass.word | WordClass.department);
  if (is(next, WordClass.particle) || linksOffice || linksDepartments) {
    let after = at + 1;
    const second = tokens[after];
    if (second?.joined && (is(second, WordClass.particle) || (linksOffice && second.key === 'the'))) after++;
    if (isCapitalised(tokens[after]) && tokens[after]!.joined) return after + 1;
  }
  return at;
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
