import { rememberedWith } from '../../remembered.ts';
import type { ArticleWords } from '../article-words.ts';
import { spellingOf } from '../spelling.ts';
import { WordFlags } from '../word-flags.ts';
import type { Lexicon, Phrase } from './lexicon.ts';

/** A phrase of the word lists, found. */
export interface Hit {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Finds a lexicon's phrases from left to right, the longest at each place; none lies inside another. */
export function findPhrases(words: ArticleWords, lexicon: Lexicon): Hit[] {
  const known = knownWordsOf(lexicon);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = known.mayBegin(words.numbers[at]!) && !words.isPerson(at) ? phraseAt(words, at, known) : undefined;
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
function phraseAt(words: ArticleWords, at: number, known: KnownWords): Phrase | undefined {
  const { goingOn, alone } = known.read(words.numbers[at]!);
  if (goingOn.size === 0 || !words.isJoined(at + 1) || !known.mayGoOn(words.numbers[at + 1]!)) return alone;
  let best: Ranked | undefined;
  for (const form of known.read(words.numbers[at + 1]!).forms) {
    const found = goingOn.get(form)?.find(({ phrase }) => follows(words, at, phrase, known));
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found;
  }
  return best?.phrase ?? alone;
}

/** Whether a phrase that agrees in its first two words agrees in the others. */
function follows(words: ArticleWords, at: number, phrase: Phrase, known: KnownWords): boolean {
  for (let next = 2; next < phrase.words.length; next += 1)
    if (!words.isJoined(at + next) || !known.read(words.numbers[at + next]!).forms.includes(phrase.words[next]!))
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

/** What most words are. */
const unlisted: KnownWord = { forms: [], phrases: 0, goingOn: new Map(), alone: undefined };

/** What part a word may have in a phrase; most have none. */
const Part = { begins: 1, goesOn: 2 } as const;

/** What a lexicon says of words, by the numbers of their spellings. Each is looked up once: it depends on the word alone. */
class KnownWords {
  readonly #lexicon: Lexicon;
  readonly #secondWords: ReadonlySet<string>;
  readonly #known: KnownWord[] = [];
  readonly #parts = new WordFlags((number) => {
    const { forms, phrases } = this.read(number);
    const goesOn = forms.some((form) => this.#secondWords.has(form));
    return (phrases > 0 ? Part.begins : 0) | (goesOn ? Part.goesOn : 0);
  });

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#secondWords = new Set([...lexicon.byFirstWord.values()].flat().flatMap(({ words }) => words[1] ?? []));
  }

  mayBegin(number: number): boolean {
    return (this.#parts.of(number) & Part.begins) !== 0;
  }

  mayGoOn(number: number): boolean {
    return (this.#parts.of(number) & Part.goesOn) !== 0;
  }

  read(number: number): KnownWord {
    return (this.#known[number] ??= lookUp(spellingOf(number).text, this.#lexicon));
  }
}

const knownWordsOf = rememberedWith((lexicon: Lexicon) => new KnownWords(lexicon));

function lookUp(text: string, { vocabulary, byFirstWord, formsOf }: Lexicon): KnownWord {
  const forms: string[] = [];
  for (const form of formsOf(text)) {
    const listed = vocabulary.get(form);
    if (listed !== undefined && !forms.includes(listed)) forms.push(listed);
  }
  if (forms.length === 0) return unlisted;
  const phrases = forms.flatMap((form) => byFirstWord.get(form) ?? []).sort((a, b) => b.words.length - a.words.length);
  const goingOn = new Map<string, Ranked[]>();
  for (const [rank, phrase] of phrases.entries()) {
    const second = phrase.words[1];
    if (second !== undefined) goingOn.set(second, [...(goingOn.get(second) ?? []), { phrase, rank }]);
  }
  return { forms, phrases: phrases.length, goingOn, alone: phrases.find(({ words }) => words.length === 1) };
}
