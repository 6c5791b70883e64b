import type { Reading, Span } from '../model.ts';
import { findNames, namedTwice, peopleIn } from './name-finder.ts';
import { headlineWeight, type Passage, passages } from './passages.ts';
import { type Spelling, spell } from './spelling.ts';

/** A word of an article, in the order of reading. What came beside the text has no place in it: 0 to 0. */
export interface Word extends Span, Spelling {
  /** How much the place of the word counts: a headline says more of the subject than the tenth paragraph. */
  readonly weight: number;
  /** What stands between this word and the one before it: nothing but a space or a hyphen, or more. */
  readonly joint: ' ' | '-' | null;
  /** True when it begins a sentence, where a capital letter says nothing. */
  readonly opens: boolean;
  /** True inside the name of a person, who is not a subject: Mr Rice is not about agriculture. */
  readonly person: boolean;
}

const readLanguages = /^(?:en|und)\b/u;
const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const hyphen = /^[-‐‑–]$/u;
const sentenceEnd = /[.!?:;"“”()[\]|\n]/u;

/**
 * The words of the headline, the standfirst and the body, each once: a headline derived from the body is
 * left to the body. `surnames` are those of the people the article names. None in another language than
 * English, which the word lists and patterns are made for.
 */
export function readWords({ article, mentions }: Reading, surnames: ReadonlySet<string>): Word[] {
  if (!readLanguages.test(article.language)) return [];
  const people = peopleIn(mentions);
  const surePeople = namedTwice(people);
  const words: Word[] = [];
  for (const passage of passages(article)) {
    const inPerson = findNames(passage.weight === headlineWeight ? surePeople : people);
    readPassage(passage, (word, start, end) => inPerson(start, end) || surnames.has(word), words);
  }
  return words;
}

/** Adds the words of a passage to those before it. */
function readPassage(
  { text, offset, weight }: Passage,
  isPerson: (word: string, start: number, end: number) => boolean,
  words: Word[],
): void {
  let last = 0;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const start = offset === null ? 0 : offset + index;
    const end = offset === null ? 0 : start + written.length;
    // Most words follow a space: the short way saves a third of the time.
    const gap = index === last + 1 && text[last] === ' ' ? ' ' : text.slice(last, index);
    const { text: word, lower, owns } = spell(written);
    words.push({
      start,
      end,
      text: word,
      lower,
      owns,
      weight,
      joint: last === 0 ? null : jointOf(gap),
      opens: last === 0 || (gap !== ' ' && sentenceEnd.test(gap)),
      person: isPerson(word, start, end),
    });
    last = index + written.length;
  }
}

function jointOf(gap: string): Word['joint'] {
  if (gap === ' ' || /^\s$/u.test(gap)) return ' ';
  return hyphen.test(gap) ? '-' : null;
}
