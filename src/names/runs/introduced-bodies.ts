import type { Run } from './find-runs.ts';
import { isSureGiven } from './piece.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** No name is longer than this, in words and marks. */
const longest = 14;

/** What stands between the words of a name. */
const isInside = ({ shape, text }: Token): boolean => shape === 'possessive' || /^[,&'’]$/.test(text);

/** What is introduced by letters too and is no body: an office, a tax, a disease. */
const noBody = WordClass.office | WordClass.honorific | WordClass.thingHead | WordClass.place;

/** Who is introduced by letters: `Health Service Assistant (HSA)`. */
const helpers = /^(?:assistant|aide|attendant|worker|volunteer|trainee)s?$/;

/** The letters that a word may give: each part of `ouest-africaine` its first, `UN` all of its own. */
function lettersOf({ key, shape }: Token): string {
  const parts = key.split('-');
  return shape === 'caps' ? parts.join('') : parts.map((part) => part.charAt(0)).join('');
}

/**
 * Where a name begins whose words before `end` give the letters, read from the last to the first; -1 where they do
 * not. A small word gives a letter (`Department of Health`: DOH) or none (`Union of Teachers`: UT), a capital always.
 */
function startOf(tokens: readonly Token[], end: number, letters: string, words: number): number {
  const token = tokens[end - 1];
  if (token === undefined || words === 0) return -1;
  const isCapital = isCapitalised(token);
  if (!isCapital && token.shape !== 'lower') return isInside(token) ? startOf(tokens, end - 1, letters, words - 1) : -1;
  const given = lettersOf(token);
  const rest = given !== '' && letters.endsWith(given) ? letters.slice(0, -given.length) : null;
  if (rest === '' && isCapital) return end - 1;
  const start = rest ? startOf(tokens, end - 1, rest, words - 1) : -1;
  return start >= 0 || isCapital ? start : startOf(tokens, end - 1, letters, words - 1);
}

const and = /^(?:and|y|e|et|und|en|och|og|dan|ve|i)$/;

/** The word that says what the name is of: before its `of`, else the last. */
function headOf(words: readonly Token[]): Token {
  const of = words.findIndex(({ shape, key }) => shape === 'lower' && !and.test(key));
  return words[of > 0 ? of - 1 : words.length - 1]!;
}

/** Letters that some papers write as a word: `Misa`. */
const asWord = /^\p{Lu}\p{Ll}{2,7}$/u;

/** Whether letters in brackets stand here: `(NURTW)`, `(OIM, in French)`, `(Misa)`. */
function isLetters(tokens: readonly Token[], at: number): boolean {
  const [open, letters, close] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (open.text !== '(' || letters === undefined || !/^[,);]$/.test(close?.text ?? '')) return false;
  const written = letters.shape === 'caps' || (letters.shape === 'cap' && asWord.test(letters.text));
  return written && !is(letters, WordClass.plainAbbreviation);
}

/** Whether the letters are those of two words that say what a named thing is: `Torva Sadar | Police Station (PS)`. */
function isKindOnly(tokens: readonly Token[], from: number, to: number): boolean {
  const named = isCapitalised(tokens[from - 1]) && tokens[from]!.joined;
  return named && to - from === 2 && tokens.slice(from, to).every(isPlainWord);
}

/** `Torva | District Health Office (DHO)`: what there is one of in each town is called by the town. */
function isOfTown(tokens: readonly Token[], from: number): boolean {
  const [town, kind] = [tokens[from - 1]!, tokens[from]!];
  const ofTown = /^(?:district|county|city|town|municipal|metropolitan|provincial|regional)$/.test(kind.key);
  return ofTown && kind.joined && town.shape === 'cap' && !isPlainWord(town);
}

/** The body whose letters stand in the bracket at this place, right behind its name; null where none does. */
export function introducedBefore(tokens: readonly Token[], bracket: number): Run | null {
  if (!isLetters(tokens, bracket)) return null;
  const letters = tokens[bracket + 1]!.key.replaceAll(/[^\p{L}]/gu, '');
  // `the Torva League’s (TL) hall`
  const to = tokens[bracket - 1]?.shape === 'possessive' ? bracket - 1 : bracket;
  const first = letters.length > 1 ? startOf(tokens, to, letters, longest) : -1;
  const from = first > 0 && isOfTown(tokens, first) ? first - 1 : first;
  if (from < 0 || to - from < 2 || isKindOnly(tokens, from, to)) return null;
  // `Ada Maria Berg Nasri (AMBN)`: somebody who is called by initials.
  if (isSureGiven(tokens[from]!)) return null;
  const words = tokens.slice(from, to);
  const head = headOf(words);
  // `Assistant Divisional Officer I (ADOI)`
  const isOffice = words.some((word) => (is(word, WordClass.office) && isPlainWord(word)) || helpers.test(word.key));
  return (isOffice || is(head, noBody)) && !is(head, WordClass.organisationHead) ? null : { from, to };
}

/** The names of bodies that a passage introduces with their letters: `the | Union of Torvan Teachers | (UTT)`. */
export function introducedBodies(tokens: readonly Token[]): Run[] {
  const found: Run[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const body = tokens[at]!.text === '(' ? introducedBefore(tokens, at) : null;
    if (body !== null) found.push(body);
  }
  return found;
}
