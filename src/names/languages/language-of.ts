import { countriesIn } from '../words/countries-abroad.ts';
import { fold } from '../words/fold.ts';
import { isPlace } from '../words/gazetteer.ts';
import { WordClass } from '../words/word-classes.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import type { LanguageWords } from './language-words.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { scandinavian } from './scandinavian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';

/** A language other than English, as names are looked for in it. */
export interface Language {
  /** The classes of a folded word in this language, from those that it has in English. */
  readonly classesOf: (key: string, classes: number) => number;
  /** How much of a word stands before the name in it: `l'|Assemblée`. */
  readonly elidedIn: (text: string, opensSentence: boolean, afterName: boolean) => number;
  /** Where a word's ending begins that is written with an apostrophe: `Ankara|'da`. */
  readonly endOf: (text: string) => number;
}

const wordsOf: Readonly<Record<string, LanguageWords>> = {
  da: scandinavian,
  de: german,
  es: spanish,
  fr: french,
  id: indonesian,
  it: italian,
  ms: indonesian,
  nb: scandinavian,
  nl: dutch,
  no: scandinavian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: scandinavian,
  tr: turkish,
};

/** What one word is in a language beyond what it is in English, and what it is not. */
interface Change {
  add: number;
  remove: number;
}

function changesIn(words: LanguageWords): Map<string, Change> {
  const changes = new Map<string, Change>();
  const change = (list: string | undefined, add: number, remove = 0) => {
    for (const written of (list ?? '').split(/\s+/)) {
      if (written === '') continue;
      const word = fold(written);
      const known = changes.get(word) ?? { add: 0, remove: 0 };
      changes.set(word, { add: known.add | add, remove: known.remove | remove });
    }
  };
  change(words.small, WordClass.function, WordClass.given | WordClass.family | WordClass.place);
  change(words.address, WordClass.honorific | WordClass.roleNoun);
  change(words.offices, WordClass.office | WordClass.roleNoun);
  change(words.departments, WordClass.department);
  change(words.says, WordClass.saying);
  change(words.calendar, WordClass.calendar, WordClass.given | WordClass.family);
  change(words.bodies, WordClass.organisationLead | WordClass.organisationHead, WordClass.given | WordClass.family);
  change(words.locative, words.nounsInCapitals ? WordClass.locative : WordClass.locative | WordClass.sureLocative);
  change(words.bodyAdjectives, WordClass.bodyAdjective);
  change(words.placeKinds, WordClass.placeHead);
  change(words.places, WordClass.place);
  change(words.parting, 0, WordClass.particle);
  change(words.bound, WordClass.bound);
  return changes;
}

/**
 * Whether what a word begins with is an article or a small word: `l'Assemblée`, `L'avocat`; but `Giscard d'Estaing`,
 * `D'Alema`, `L'Aquila`.
 */
function isArticle(elided: string, text: string, opensSentence: boolean, afterName: boolean): boolean {
  const ofName = /^d['’]/i.test(elided);
  if (elided === '' || isPlace(fold(text))) return false;
  if (/^\p{Ll}/u.test(elided)) return !(ofName && afterName);
  return /^\p{Ll}/u.test(text.slice(elided.length)) || (opensSentence && !ofName && !/^dell/i.test(elided));
}

/** Languages that no list is of: nothing but that they are not English. */
const other: LanguageWords = { small: '', address: '', offices: '', says: '', locative: '' };

const head = WordClass.organisationLead | WordClass.organisationHead;

function makeLanguage(code: string): Language {
  const words = wordsOf[code] ?? other;
  const changes = changesIn(words);
  const countries = countriesIn(code);
  return {
    classesOf(key, classes) {
      const { add, remove } = changes.get(key) ?? { add: 0, remove: 0 };
      const country = countries.has(key) ? WordClass.place : 0;
      const office = words.officeEndings?.test(key) ? WordClass.office | WordClass.roleNoun : 0;
      const named = words.bodyNames?.test(key) ? head | WordClass.knownBody : 0;
      const body = words.bodyEndings?.test(key) ? head : named;
      return (classes & ~remove) | add | country | office | body;
    },
    elidedIn(text, opensSentence, afterName) {
      const elided = words.elided?.exec(text)?.[0] ?? '';
      return isArticle(elided, text, opensSentence, afterName) ? elided.length : 0;
    },
    endOf: (text) => words.suffixed?.exec(text)?.index ?? text.length,
  };
}

const made = new Map<string, Language>();

/** What is known of a language, by its BCP 47 tag; null for English, and where no language was found. */
export function languageOf(tag: string): Language | null {
  const [code = ''] = tag.toLowerCase().split('-', 1);
  if (!/^[a-z]{2,3}$/.test(code) || code === 'en' || code === 'und') return null;
  const language = made.get(code) ?? makeLanguage(code);
  made.set(code, language);
  return language;
}
