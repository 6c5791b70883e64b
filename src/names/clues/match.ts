import { after, before, type Candidate } from '../candidate.ts';
import { isSureGiven } from '../runs/piece.ts';
import { isWide } from '../words/gazetteer.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** What stands between two sides of a match. */
const against =
  /^(?:beat|beats|beating|defeat|defeated|defeating|defeats|thrash|thrashed|edge|edged|hammered|downed|stunned|crushed|routed|overcame|thumped|trounced|pipped|over|against|past|with|to)$/;

/** Whether a result stands at this distance behind the name: `3-2`. */
function isResult(candidate: Candidate, distance: number): boolean {
  const [own, dash, other] = [0, 1, 2].map((more) => after(candidate, distance + more));
  return (
    own?.shape === 'number' && /^[-–]$/.test(dash?.text ?? '') && dash!.start === own.end && other?.shape === 'number'
  );
}

/** Whether a result stands right behind, and no second one, as the sets of two players have: `beat Harlan Town 3-2`. */
function hasLost(candidate: Candidate): boolean {
  if (after(candidate)?.shape !== 'number' || !against.test(before(candidate)?.key ?? '')) return false;
  return isResult(candidate, 1) && !isResult(candidate, 4) && !isResult(candidate, 5);
}

/** What a side does to the other. */
const plays =
  /^(?:beat|beats|defeated|defeats|drew|draw|lost|lose|won|win|thrashed|edged|hammered|downed|stunned|crushed|routed|overcame|thumped|trounced)$/;

/** How far behind the verb the result may stand. */
const reach = 9;

/** Whether the first side of a match stands here: `Harlan Town drew 1-1 with`, `Lisle lost to Harlan Town 3-2`. */
function hasPlayed(candidate: Candidate): boolean {
  if (!plays.test(after(candidate)?.key ?? '')) return false;
  for (let distance = 2; distance <= reach; distance++) {
    const token = after(candidate, distance);
    if (token === undefined || /^[.,;]$/.test(token.text)) return false;
    if (isResult(candidate, distance)) return !isResult(candidate, distance + 3) && !isResult(candidate, distance + 4);
  }
  return false;
}

/** What is said of one side as of many: `Torva are bottom`; the others are nouns as well, unless a name follows. */
const ofMany = /^(?:are|were|have)$/;
const ofManyBeforeName = /^(?:host|face|play|visit)$/;

/** What a clause begins with. */
const opens = /^(?:while|but|as|that|if|when|because|where|after|before|although|since)$/;

function isMany(candidate: Candidate): boolean {
  const [next, previous] = [after(candidate), before(candidate)];
  if (next?.shape !== 'lower' || !next.joined) return false;
  if (!ofMany.test(next.key) && !(ofManyBeforeName.test(next.key) && isCapitalised(after(candidate, 2)))) return false;
  // Not `Torvans are`, `Torva Falls were`; but `Torva City are`.
  const last = candidate.tokens.at(-1)!;
  if (last.key.endsWith('s') || (is(last, WordClass.placeHead) && !/^(?:city|town|county)$/.test(last.key)))
    return false;
  return candidate.tokens[0]!.opensSentence || opens.test(previous?.key ?? '');
}

/** The sides of a match, by its result and by the plural that is said of a side. Countries stay places. */
export const match: Clue = {
  name: 'match',
  looksAt: 'use',
  weigh(candidate) {
    const { key, tokens, role } = candidate;
    if (role !== null || isWide(key)) return null;
    // A player may have lost as well: `beat Ada Berg 10-8`.
    const player = tokens.length > 1 && isSureGiven(tokens[0]!) && !is(tokens.at(-1), WordClass.placeHead);
    if (hasLost(candidate) || hasPlayed(candidate)) return player ? null : { person: -3, organisation: 4, place: -3 };
    return isMany(candidate) ? { person: -2.5, organisation: 2.1, place: -1 } : null;
  },
};
