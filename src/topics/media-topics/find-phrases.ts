import { baseForms } from '../base-forms.ts';
import type { ArticleWords } from '../article-words.ts';
import { spellingOf } from '../spelling.ts';
import { WordFlags } from '../word-flags.ts';
import { lexicon, type Phrase } from './lexicon.ts';

/** A phrase of the word lists, found. */
export interface Hit {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Finds the listed phrases from left to right, the longest at each place; none lies inside another. */
export function findPhrases(words: ArticleWords): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase =
      (parts.of(words.numbers[at]!) & Part.begins) !== 0 && !words.isPerson(at) ? phraseAt(words, at) : undefined;
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    if (phrase.senses.length > 0) {
      const { start, weight } = words.at(at)!;
      hits.push({ phrase, start, end: words.at(at + phrase.words.length - 1)!.end, weight });
    }
    at += phrase.words.length;
  }
  return hits;
}

/** The longest of those that may begin here: such as go on with the next word first. */
function phraseAt(words: ArticleWords, at: number): Phrase | undefined {
  const { goingOn, alone } = read(words.numbers[at]!);
  const leads = (parts.of(words.numbers[at]!) & Part.leads) !== 0;
  if (!leads || !words.isJoined(at + 1) || (parts.of(words.numbers[at + 1]!) & Part.goesOn) === 0) return alone;
  let best: Ranked | undefined;
  for (const form of read(words.numbers[at + 1]!).forms) {
    const found = goingOn.get(form)?.find(({ phrase }) => follows(words, at, phrase));
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found;
  }
  return best?.phrase ?? alone;
}

/** What part a word may have in a phrase; most have none. One leads that begins a phrase of several words. */
const Part = { begins: 1, goesOn: 2, leads: 4 } as const;

const parts = new WordFlags((number) => {
  const { forms, phrases, goingOn } = read(number);
  const goesOn = forms.some((form) => secondWords.has(form));
  return (phrases > 0 ? Part.begins : 0) | (goesOn ? Part.goesOn : 0) | (goingOn.size > 0 ? Part.leads : 0);
});

const secondWords = new Set([...lexicon.byFirstWord.values()].flat().flatMap(({ words }) => words[1] ?? []));

/** Whether a phrase that agrees in its first two words agrees in the others. */
function follows(words: ArticleWords, at: number, phrase: Phrase): boolean {
  for (let next = 2; next < phrase.words.length; next += 1)
    if (!words.isJoined(at + next) || !read(words.numbers[at + next]!).forms.includes(phrase.words[next]!))
      return false;
  return true;
}

interface Ranked {
  readonly phrase: Phrase;
  /** The longest first; of equals the one of the likelier form. */
  readonly rank: number;
}

/** What a word may stand for in the lists, and the phrases that may begin with it. */
interface KnownWord {
  readonly forms: readonly string[];
  /** How many phrases may begin with it. */
  readonly phrases: number;
  /** By second word, each in order of rank. */
  readonly goingOn: ReadonlyMap<string, readonly Ranked[]>;
  /** The phrase of this word alone. */
  readonly alone: Phrase | undefined;
}

/** `APP` is an agency, `app` is none. */
const abbreviation = /^\p{Lu}{2,4}$/u;

/** As written first, so that `AIDS` is not `aid` and `according` is no accord. */
function read(number: number): KnownWord {
  return (knownWords[number] ??= lookUp(spellingOf(number).text));
}

/** Only a shorter way to the same answer: what stands here, by the word's number, depends on the word alone. */
const knownWords: KnownWord[] = [];

/** What most words are. */
const unlisted: KnownWord = { forms: [], phrases: 0, goingOn: new Map(), alone: undefined };

function lookUp(text: string): KnownWord {
  const possible = abbreviation.test(text) ? [text] : [text, ...baseForms(text.toLowerCase())];
  const forms: string[] = [];
  for (const form of possible) {
    const listed = lexicon.vocabulary.get(form);
    if (listed !== undefined && !forms.includes(listed)) forms.push(listed);
  }
  if (forms.length === 0) return unlisted;
  const phrases = forms
    .flatMap((form) => lexicon.byFirstWord.get(form) ?? [])
    .sort((a, b) => b.words.length - a.words.length);
  const goingOn = new Map<string, Ranked[]>();
  for (const [rank, phrase] of phrases.entries()) {
    const second = phrase.words[1];
    if (second !== undefined) goingOn.set(second, [...(goingOn.get(second) ?? []), { phrase, rank }]);
  }
  return { forms, phrases: phrases.length, goingOn, alone: phrases.find(({ words }) => words.length === 1) };
}
