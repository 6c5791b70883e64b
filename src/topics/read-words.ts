import type { Reading } from '../model.ts';
import { ArticleWords, WordMark } from './article-words.ts';
import { eachWord } from './each-word.ts';
import { findNames, type NameFinder, namedTwice, peopleIn } from './name-finder.ts';
import { headlineWeight, type Passage, passages } from './passages.ts';
import { numberOf, spellingOf } from './spelling.ts';
import { surnamesIn } from './surnames.ts';

const space = 0x20;
/** Or what joins the parts of a word in Persian and Bengali, and is not seen. */
const hyphen = /^[-‐‑–\u200c\u200d]$/u;
const sentenceEnd = /[.!?:;"“”()[\]|\n]/u;

/**
 * The words of the headline, the standfirst and the body, each once: a headline derived from the body is
 * left to the body.
 */
export function readWords({ article, mentions }: Reading): ArticleWords {
  const words = new ArticleWords();
  const people = peopleIn(mentions);
  const surePeople = namedTwice(people);
  const surnames = surnamesIn(people);
  for (const passage of passages(article)) {
    const inPerson = findNames(passage.weight === headlineWeight ? surePeople : people);
    readPassage(passage, inPerson, surnames, words);
  }
  return words;
}

/** Adds the words of a passage to those before it. */
function readPassage(
  { text, offset, weight }: Passage,
  inPerson: NameFinder,
  surnames: ReadonlySet<string>,
  words: ArticleWords,
): void {
  let last = 0;
  words.beginPassage(weight);
  eachWord(text, (from, to, hash) => {
    const start = offset === null ? 0 : offset + from;
    const end = offset === null ? 0 : offset + to;
    const number = numberOf(text, from, to, hash);
    const person = inPerson(start, end) || (mayBeCapital(text.charCodeAt(from)) && isSurname(number, surnames));
    const mark = last === 0 ? WordMark.opens : markOf(text, last, from);
    words.add(number, start, end, person ? mark + WordMark.person : mark);
    last = to;
  });
}

/** Anything but `a` to `z`: the short way to say that most words are no names. */
function mayBeCapital(unit: number): boolean {
  return unit < 0x61 || unit > 0x7a;
}

function isSurname(number: number, surnames: ReadonlySet<string>): boolean {
  if (surnames.size === 0) return false;
  const { capital, text } = spellingOf(number);
  return capital && surnames.has(text);
}

/** What the gap between two words says of the second. Most words follow a space: the short way saves a third of the time. */
function markOf(text: string, from: number, to: number): number {
  if (to === from + 1 && text.charCodeAt(from) === space) return WordMark.spaced;
  const gap = text.slice(from, to);
  const joint = /^\s$/u.test(gap) ? WordMark.spaced : hyphen.test(gap) ? WordMark.hyphened : 0;
  return sentenceEnd.test(gap) ? joint + WordMark.opens : joint;
}
