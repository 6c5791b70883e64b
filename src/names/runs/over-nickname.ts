import type { Token } from '../words/token.ts';
import { is, isCapitalised, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

const quote = /^["'“”‘’]$/;

/** Whether a mark may open a nickname: a quotation mark or a bracket. */
export const opensNickname = ({ text }: Token): boolean => quote.test(text) || text === '(';

/** A word that may be the name somebody is called by, in brackets: `(Jerry)`, not `(Milan)`, `(Liberal)` or `(Retd)`. */
function isCallName(token: Token): boolean {
  const retired = /^(?:retd?|rtd|retired)$/.test(token.key);
  return token.shape === 'cap' && !retired && !isPlainWord(token) && !is(token, WordClass.place | WordClass.people);
}

/** Where a name goes on after a nickname that opens at `at`, or `at`: `Vito ‘The Chin’ Greco`, `Luigi (Gino) Greco`. */
export function overNickname(tokens: readonly Token[], at: number): number {
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
