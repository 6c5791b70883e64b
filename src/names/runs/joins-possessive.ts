import { isPlace } from '../words/gazetteer.ts';
import { heads, isSureGiven } from './piece.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

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
export function isOfMany(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1]!, tokens[at]!];
  const possessive = /^['’]$/.test(mark.text) && mark.start === before.end && before.key.endsWith('s');
  return possessive && headFollows(tokens, at + 1, WordClass.organisationHead);
}

/** Whether a run goes on over the possessive at `at`, which ends most names. */
export function joinsPossessive(tokens: readonly Token[], at: number): boolean {
  const more = isCapitalised(tokens[at + 1]) && tokens[at + 1]!.joined;
  return more && (manyPeople.test(tokens[at - 1]!.key) || isNamedAfter(tokens, at));
}
