import { names, offices } from './piece.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Short forms that are names and words as well: days only where a number or a full stop follows. */
const shortDay = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/;
const monthsThatAreNames = /^(?:april|may|june|august|summer|ramzan|ramadan|milad|eid)$/;

function isMiddleName(previous: Token | undefined): boolean {
  return previous?.shape === 'cap' && is(previous, WordClass.given);
}

/** `told June Sanders`, but not `in June Sanders said`, `5 May Sanders said` or `the June Sanders memo`. */
function isGivenName(previous: Token | undefined, next: Token | undefined): boolean {
  const dated =
    previous !== undefined &&
    (previous.shape === 'number' ||
      /^(?:in|on|of|the|since|until|till|by|from|to|this|last|next|late|early|mid|and|between|before|after|every|through|during|,)$/.test(
        previous.key,
      ));
  return !dated && next?.shape === 'cap' && next.joined && is(next, WordClass.family) && !isPlainWord(next);
}

/** Days that West Africans are called by. */
const daysThatAreNames = /^(?:sunday|monday|friday)$/;

/** `Mr Sunday Okon`, `… , Sunday Okon and …`; but `said Sunday Okon`. */
function isNamedAfterDay(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (previous === undefined || next?.shape !== 'cap' || !next.joined || isPlainWord(next)) return false;
  if (isCapitalised(previous) && is(previous, offices)) return true;
  return /^(?:,|and)$/.test(previous.key) && is(next, names);
}

/** Whether a word of the calendar means a time, and is not somebody's name. */
export function tellsTime(tokens: readonly Token[], at: number): boolean {
  const [token, previous, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  // `PM Karim Dad`, but `at 3 PM Karim Dad`
  if (token.key === 'pm') return previous?.shape === 'number';
  if (shortDay.test(token.key)) return next?.shape === 'number' || token.text.endsWith('.') || next?.text === '.';
  if (daysThatAreNames.test(token.key)) return !isNamedAfterDay(tokens, at);
  return !monthsThatAreNames.test(token.key) || !(isMiddleName(previous) || isGivenName(previous, next));
}
