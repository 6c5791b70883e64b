import { baseForms } from '../base-forms.ts';
import type { Word } from '../read-words.ts';
import { lexicon, type Phrase } from './lexicon.ts';

/** A phrase of the word lists, found. */
export interface Hit {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Finds the listed phrases from left to right, the longest at each place; none lies inside another. */
export function findPhrases(words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    const last = words[at + phrase.words.length - 1]!;
    if (phrase.senses.length > 0)
      hits.push({ phrase, start: words[at]!.start, end: last.end, weight: words[at]!.weight });
    at += phrase.words.length;
  }
  return hits;
}

function phraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const { text, person } = words[at]!;
  const { phrases } = read(text);
  return phrases.length === 0 || person ? undefined : phrases.find((phrase) => follows(words, at, phrase));
}

function follows(words: readonly Word[], at: number, phrase: Phrase): boolean {
  for (let offset = 1; offset < phrase.words.length; offset += 1) {
    const word = words[at + offset];
    if (word === undefined || word.joint === null || !read(word.text).forms.includes(phrase.words[offset]!))
      return false;
  }
  return true;
}

/** What a word may stand for in the lists, and the phrases that may begin with it, the longest first. */
interface KnownWord {
  readonly forms: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** `APP` is an agency, `app` is none. */
const abbreviation = /^\p{Lu}{2,4}$/u;

/** As written first, so that `AIDS` is not `aid` and `according` is no accord. */
function read(text: string): KnownWord {
  const known = knownWords.get(text);
  if (known !== undefined) return known;
  const possible = abbreviation.test(text) ? [text] : [text, ...baseForms(text.toLowerCase())];
  const forms = [...new Set(possible)].filter((form) => lexicon.vocabulary.has(form));
  const phrases = forms.flatMap((form) => lexicon.byFirstWord.get(form) ?? []);
  const word = { forms, phrases: phrases.sort((a, b) => b.words.length - a.words.length) };
  knownWords.set(text, word);
  return word;
}

/** Only a shorter way to the same answer: what stands here depends on the word alone. */
const knownWords = new Map<string, KnownWord>();
