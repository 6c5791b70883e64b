import { compoundEnd } from './compound-end.ts';
import type { Language } from '../languages/language-of.ts';
import { scanWords } from './scan-words.ts';
import type { Token } from './token.ts';
import { type Word, wordBetween } from './word.ts';
import { WordClass } from './word-classes.ts';

const unit = (sign: string): number => sign.charCodeAt(0);
const space = unit(' ');
const stop = unit('.');
const dash = unit('-');
const smallS = unit('s');
const capitalS = unit('S');
const apostrophes: readonly number[] = ["'", '’', '‘', '`'].map(unit);
const wrapped = /^[ \t\u00a0]*\n?[ \t\u00a0]*$/;

/** Whether it is a word with `'s` behind it, in a headline of capitals `'S`. */
function isPossessive(source: string, start: number, end: number): boolean {
  const last = source.charCodeAt(end - 1);
  return end - start > 2 && (last === smallS || last === capitalS) && apostrophes.includes(source.charCodeAt(end - 2));
}

/** Whether a surname may follow it: a name or a form of address, not an office (`Rep. | Ma. Imelda Cruz`). */
function closesName(before: Token | undefined): boolean {
  return isCapitalised(before) && !(is(before, WordClass.office) && !is(before, WordClass.honorific));
}

/** Cuts the stretch of an article between two offsets into words and marks; `language` is null for English. */
export function tokenise(source: string, start: number, end: number, language: Language | null = null): Token[] {
  const tokens: Token[] = [];
  let before = start;
  let opens = true;
  const push = (from: number, to: number, { text, key, shape, classes: english }: Word) => {
    const gap = from - before;
    const joined =
      gap > 0 && ((gap === 1 && source.charCodeAt(before) === space) || wrapped.test(source.slice(before, from)));
    const classes = language === null || shape === 'mark' ? english : language.classesOf(key, english);
    tokens.push({ text, start: from, end: to, key, shape, classes, opensSentence: opens, joined });
    before = to;
  };
  const take = (from: number, to: number) => {
    const possessed = isPossessive(source, from, to);
    const cut = compoundEnd(source, from, to);
    let last = possessed ? to - 2 : cut;
    let word = wordBetween(source, from, last);
    const abbreviates = word.abbreviates || (word.mayAbbreviate && !closesName(tokens.at(-1)));
    if (abbreviates && !possessed && to < end && source.charCodeAt(to) === stop)
      word = wordBetween(source, from, ++last);
    push(from, last, word);
    const spaced = from > start && source.charCodeAt(from - 1) === space;
    opens =
      word.shape === 'mark' &&
      (word.opensNext || (spaced && source.charCodeAt(from) === dash) || (opens && word.passesOn));
    if (possessed) push(last, to, wordBetween(source, last, to));
    if (cut < to) push(cut + 1, to, wordBetween(source, cut + 1, to));
  };
  scanWords(source, start, end, (from, to) => {
    // The stop of `Mr.` was taken with the word before.
    if (from < before) return;
    const text = language === null ? '' : source.slice(from, to);
    if (language === null || !/['’]/.test(text)) {
      take(from, to);
      return;
    }
    const name = from + language.elidedIn(text, opens, isCapitalised(tokens.at(-1)));
    const ending = from + language.endOf(text);
    if (name > from) push(from, name, { ...wordBetween(source, from, name), shape: 'lower' });
    take(name, ending);
    if (ending < to) push(ending, to, { ...wordBetween(source, ending, to), shape: 'mark' });
  });
  return tokens;
}

/** Whether the word has every one of the class bits' any. */
export function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.classes & bits) !== 0;
}

/** Whether a word is written as a name may be. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'cap' || token.shape === 'caps' || token.shape === 'initial');
}

/** An English word that no list of names has: it seldom stands in a person's name. */
export function isPlainWord(token: Token): boolean {
  return is(token, WordClass.word) && !is(token, WordClass.given | WordClass.family);
}
