import { after, type Candidate } from './candidate.ts';
import { isSureGiven } from './piece.ts';
import { isPlainSmall, isRoleNoun, isRoleWord, writeRole } from './role-word.ts';
import type { Token } from './token.ts';
import { is, isCapitalised, isPlainWord } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** A role in small letters, and an office in capitals with what it is of, are no longer than this, in words. */
const longest = { small: 6, office: 10 };

/** What follows a role that words of no list are part of: `a taxi driver |, said`. */
const closes = /^(?:[,.;:)—–-]|of|for|at|in|from|with|who|whose|and)$/;

/** Whether a name stands right behind the role: `brother | Omar Nasri`; a body may (`chairman | Senate`). */
function isNextOnes({ passage, to }: Candidate, noun: Token): boolean {
  const next = passage.tokens[passage.tokens.indexOf(noun, to) + 1];
  return (
    next?.shape === 'cap' && next.joined && is(next, WordClass.given | WordClass.family) && !is(next, WordClass.word)
  );
}

/** `the Turkish foreign minister`, `a taxi driver`: up to its noun. */
function smallRole(candidate: Candidate, from: number): string | null {
  const determined = /^(?:the|a|an|his|her|their|its)$/.test(after(candidate, from)?.key ?? '');
  const words: Token[] = [];
  let plain = false;
  for (let at = determined ? from + 1 : from; words.length < longest.small; at++) {
    const token = after(candidate, at);
    if (!isRoleWord(token)) {
      if (!determined || words.some(isRoleNoun) || !isPlainSmall(token)) break;
      plain = true;
    }
    words.push(token);
  }
  const last = words.findLastIndex(isRoleNoun);
  // `X, Uyghur poet Y,`: that is the next one’s.
  if (last < 0 || (plain && words[last]!.key === 'accused') || isNextOnes(candidate, words[last]!)) return null;
  const next = candidate.passage.tokens[candidate.passage.tokens.indexOf(words[last]!, candidate.to) + 1];
  return plain && !closes.test(next?.key ?? '.') ? null : writeRole(words.slice(0, last + 1));
}

/** What an office is called by, in front of what it is of: no name. */
function isOfficeWord(token: Token): boolean {
  return is(token, WordClass.office | WordClass.department) || isPlainWord(token) || token.shape === 'caps';
}

/** `Minister of Health`, `Director General TORVA`: an office in capitals that fills what stands between commas. */
function officeBehind(candidate: Candidate, from: number): string | null {
  const words: Token[] = [];
  for (let at = from; ; at++) {
    const token = after(candidate, at);
    if (token === undefined || /^[,.;)]$/.test(token.text) || is(token, WordClass.saying)) break;
    const small = token.shape === 'lower' && /^(?:of|for|the|and|to|in)$/.test(token.key);
    if (words.length === longest.office || isSureGiven(token) || !(small || isCapitalised(token))) return null;
    words.push(token);
  }
  const of = words.findIndex(({ shape }) => shape === 'lower');
  const office = of < 0 ? words : words.slice(0, of);
  // `General Electric`: a rank is no office without a name.
  if (office.length > 1 && office[0]!.key === 'general') return null;
  const isOffice = office.every(isOfficeWord) && office.some((token) => is(token, WordClass.office));
  return isOffice && words.at(-1)!.shape !== 'lower' ? writeRole(words) : null;
}

/** `X, the Turkish foreign minister,`, `X, 45, a taxi driver,`, `X, Minister of Health,`: the role behind the comma. */
export function roleBehind(candidate: Candidate): string | null {
  if (after(candidate)?.key !== ',') return null;
  const aged = /^[1-9]\d$/.test(after(candidate, 2)?.text ?? '') && after(candidate, 3)?.key === ',';
  const from = aged ? 4 : 2;
  return smallRole(candidate, from) ?? officeBehind(candidate, from);
}
