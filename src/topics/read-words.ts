import type { Mention, Reading, Span } from '../model.ts';
import { type Passage, passages } from './passages.ts';

/** A word by itself. */
interface Spelling {
  /** As written, without a possessive ending and the points of an abbreviation (`U.S.` is `US`). */
  readonly text: string;
  readonly lower: string;
  /** True when `'s` or an apostrophe was cut off. */
  readonly owns: boolean;
}

/** A word of an article, in the order of reading. */
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

const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const readLanguages = /^(?:en|und)\b/u;
const hyphen = /^[-‐‑–]$/u;
const sentenceEnd = /[.!?:;"“”()[\]|\n]/u;

/**
 * The words of the headline, the standfirst and the body, each once: a headline derived from the body is
 * left to the body. `surnames` are those of the people the article names. None in another language than
 * English, which the word lists and patterns are made for.
 */
export function readWords({ article, mentions }: Reading, surnames: ReadonlySet<string>): Word[] {
  if (!readLanguages.test(article.language)) return [];
  const people = mentions.filter(({ kind }) => kind === 'person').sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  for (const passage of passages(article)) readPassage(passage, people, surnames, words);
  return words;
}

function readPassage(
  { text, offset, weight }: Passage,
  people: readonly Mention[],
  surnames: ReadonlySet<string>,
  words: Word[],
): void {
  let last = 0;
  let next = 0;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const start = offset === null ? 0 : offset + index;
    const end = offset === null ? 0 : start + written.length;
    while (next < people.length && people[next]!.end <= start) next += 1;
    const gap = text.slice(last, index);
    const { text: word, lower, owns } = spelling(written);
    words.push({
      start,
      end,
      text: word,
      lower,
      owns,
      weight,
      joint: last === 0 ? null : jointOf(gap),
      opens: last === 0 || (gap !== ' ' && sentenceEnd.test(gap)),
      person: (next < people.length && people[next]!.start < end) || surnames.has(word),
    });
    last = index + written.length;
  }
}

function jointOf(gap: string): Word['joint'] {
  if (gap === ' ' || /^\s$/u.test(gap)) return ' ';
  return hyphen.test(gap) ? '-' : null;
}

function spelling(written: string): Spelling {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  const owns = /['’]s?$/u.test(written);
  const text = written.replace(/['’]s?$/u, '').replaceAll('.', '');
  const result = { text, lower: text.toLowerCase(), owns };
  spellings.set(written, result);
  return result;
}

/** Only a shorter way to the same answer: what stands here depends on the word alone. */
const spellings = new Map<string, Spelling>();
