import { readNumber } from './read-number.ts';

/** A word, number or sign of a sentence. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Null for what is no number, or is one that counts nothing: a year, an age, a score, a part of a name. */
  readonly number: { readonly value: number; readonly rough: boolean } | null;
}

const scales = 'hundred|thousand|million|billion|trillion|lakh|crore|mil|mn|bn|m|k';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ones = 'one|two|three|four|five|six|seven|eight|nine';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const written = `(?:${tens})(?:[ -](?:${ones}))?|${teens}|${ones}`;
const figures = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

const money = String.raw`(?:US\$|\$US|[ACS]\$|HK\$|Rs\.?|PKR|INR|USD|EUR|GBP)(?=\s?\d)`;

/** A currency, a number with its scale (the only group: named ones take their time), a word, or any one sign. */
const token = new RegExp(
  String.raw`${money}|((?:(?<=Rs\.?|PKR|INR|USD|EUR|GBP)|(?<![\p{L}\p{N}.]))(?:${figures}|\b(?:${written})\b)(?:[ -]?(?:${scales})\b)*)|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\S`,
  'giu',
);
const isMoney = new RegExp(String.raw`^${money.replace(/\(\?=.*$/u, '')}$`, 'u');

/** Cuts a sentence into tokens and says which of them may count something. */
export function tokensOf(sentence: string): Token[] {
  const matches = [...sentence.matchAll(token)];
  return matches.map((match, index) => {
    const [text, number] = match;
    const counts = number !== undefined;
    return { text, lower: text.toLowerCase(), number: counts ? numberAt(sentence, matches, index) : null };
  });
}

function numberAt(sentence: string, matches: readonly RegExpExecArray[], index: number): Token['number'] {
  const { 0: text, index: start } = matches[index]!;
  const previous = matches[index - 1];
  const named = previous !== undefined && index > 1 && isName.test(previous[0]) && !isMoney.test(previous[0]);
  if (named) return null;
  const before = sentence.slice(0, start);
  return isOther(text, before, sentence.slice(start + text.length)) ? null : readNumber(text, before);
}

/** A number after a name is part of it: `Flight 370`; after a weekday it counts again. */
const isName = /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)\p{Lu}/u;
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*';
/** What follows a number that counts no people or things, or only those that come on top: ages, ordinals, scores, times. */
const otherAfter = new RegExp(
  String.raw`^(?:\s+(?:more|further|additional)\b|-|–|/|:\d|[,.]\d|(?:st|nd|rd|th)\b|%|\s*(?:percent|per cent|percentage|years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.?m\b|p\.?m\b|o'clock|miles?|km|kilomet\w+|met(?:re|er)s?|feet|foot|inch\w*|degrees?|points?|runs?|wickets?|overs?|goals?|balls?|sets?|games?|times|${month})\b)`,
  'iu',
);
const otherBefore =
  /(?:[-–/:]|(?<!Rs)\.|\b(?:another|aged?|no\.?|number|section|article|chapter|phase|page|route|by))\s*$/iu;

function isOther(text: string, before: string, after: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text) || otherAfter.test(after) || otherBefore.test(before);
}
