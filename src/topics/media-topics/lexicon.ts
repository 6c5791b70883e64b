import { remembered } from '../../remembered.ts';
import { conceptId } from './concepts.ts';
import { asCompared, englishForms, formsAbroad } from './word-forms.ts';
import { wordsAbroad } from './words/abroad/words-abroad.ts';
import { allWords } from './words/all-words.ts';
import type { ConceptWords } from './words/concept-words.ts';
import { silentPhrases } from './words/silent-phrases.ts';

/** What a phrase says: for which concept, and how strongly. */
export interface Sense {
  readonly concept: string;
  readonly strength: number;
}

/** A phrase of the word lists; without senses it only keeps a shorter one from being read. */
export interface Phrase {
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
}

/** The word lists of a language, ready for reading: the phrases by first word, the longest first. */
export interface Lexicon {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Every word that occurs in a phrase, by itself: the very string that the phrases hold, quickly compared with it. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** How a word of a text may stand in the lists, likeliest first. */
  readonly formsOf: (text: string) => readonly string[];
}

const tellingStrength = 3;
/** A phrase of several words is seldom used of anything else. */
const tellingPhraseStrength = 4;
/** What a supporting word weighs, the unit of all weights. */
export const supportingStrength = 1;

/**
 * The word lists of a language, as BCP 47; undefined where there are none. What is too short to tell its language by is
 * read as English.
 */
export function lexiconIn(language: string): Lexicon | undefined {
  const [tongue = ''] = language.split('-');
  return lexiconOf(tongue === 'und' ? 'en' : tongue);
}

const lexiconOf = remembered((tongue: string): Lexicon | undefined => {
  if (tongue === 'en') return compile(allWords, silentPhrases, englishForms);
  const words = wordsAbroad.get(tongue);
  return words === undefined ? undefined : compile([words], '', formsAbroad);
});

function compile(lists: readonly ConceptWords[], silent: string, formsOf: Lexicon['formsOf']): Lexicon {
  const phrases = new Map<string, { words: string[]; senses: Sense[] }>();
  const vocabulary = new Map<string, string>();
  const theOne = (written: string): string => {
    const word = asCompared(written);
    const known = vocabulary.get(word);
    if (known === undefined) vocabulary.set(word, word);
    return known ?? word;
  };
  const add = (list: string, sense?: (words: readonly string[]) => Sense) => {
    for (const entry of list.split(', ').filter(Boolean)) {
      const words = entry
        .replaceAll("'s", '')
        .replaceAll('.', '')
        .split(/[\s'’/-]+/u)
        .filter(Boolean)
        .map(theOne);
      const key = words.join(' ');
      const phrase = phrases.get(key) ?? { words, senses: [] };
      if (sense) phrase.senses.push(sense(words));
      phrases.set(key, phrase);
    }
  };
  for (const [name, [telling, supporting = '']] of lists.flatMap((words) => Object.entries(words))) {
    const concept = conceptId(name);
    add(telling, ({ length }) => ({ concept, strength: length > 1 ? tellingPhraseStrength : tellingStrength }));
    add(supporting, () => ({ concept, strength: supportingStrength }));
  }
  add(silent);
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases.values())
    byFirstWord.set(phrase.words[0]!, [...(byFirstWord.get(phrase.words[0]!) ?? []), phrase]);
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, vocabulary, formsOf };
}
