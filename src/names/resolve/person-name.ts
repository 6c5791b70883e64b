import { fold } from '../words/fold.ts';
import { remembered } from '../../remembered.ts';
import { nameSpellings } from '../lists/name-spellings.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';
import { joinParts } from './join-parts.ts';
import { isMuhammad, withoutPrefix } from './name-words.ts';

/** A person's name taken apart for comparison. */
export interface PersonName {
  /** Words that carry the name, folded, without small words and the closing `Jr`. Initials are one letter. */
  readonly words: readonly string[];
  /** `jr`, `sr`, `ii` …, or empty. */
  readonly suffix: string;
  /** How the name is told from others exactly: the words and the suffix. */
  readonly key: string;
  /** The words without a Muhammad, Syed or Haji in front. */
  readonly bare: readonly string[];
  /** Whether it ends in the father's name, which nobody goes by alone: `Faisal bin Khaled`. */
  readonly ofFather: boolean;
}

/** ASCII words and nothing else, as most names are: there is nothing to fold. */
const simple = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
/** Capitalised words and nothing else: there is nothing to even out. */
const plain = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u;

const usualSpelling = new Map(
  nameSpellings.flatMap(([usual, others]) => others.split(' ').map((other) => [other, usual] as const)),
);

/**
 * What is evened out before a name is cut into words: nicknames in quotation marks go, `ElHariri` loses its article,
 * `J.K.` and `JK` become two initials.
 */
const evened: readonly (readonly [RegExp, string])[] = [
  [/["“”‘'’(]\p{L}[\p{L} ]*["“”’')]\s+/gu, ''],
  [/\b(?:El|Al)(?=\p{Lu}\p{Ll})/gu, ''],
  [/\b(\p{Lu})\.(?=\p{Lu}\b)/gu, '$1 '],
  [/^(\p{Lu})(\p{Lu})(?=[\s.].*\p{Ll})/u, '$1 $2'],
  [/^(\p{Lu})(\p{Lu})(\p{Lu})(?=[\s.].*\p{Ll})/u, '$1 $2 $3'],
  [/\./g, ' '],
];

const isParticle = remembered((word: string) => (classesOf(word) & WordClass.particle) !== 0);
const isSuffix = remembered((word: string) => (classesOf(word) & WordClass.suffix) !== 0);

/** How `Abdul` is written in and before the names that begin with it, by country: `Abdelfattah`, `Abd al-…`, `Abdur Rahman`. */
const servants: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:el|al|oul|ol|il|$)/, 'abdul'],
  [/^abd[aeu][rsnz]$/, 'abdul'],
  [/^abd[aeu]([rsnz])(?=\1)/, 'abdul'],
];

const usualOf = (word: string): string =>
  usualSpelling.get(word) ??
  (word.startsWith('abd') ? servants.reduce((name, [from, to]) => name.replace(from, to), word) : word);

const article = /^(?:al|el|ul|ur|as|ad|an|ar|bin)[-'](?=[a-z])/;

/** `Bhatti-Khan` is two names, `Jae-won` is one, and so is what stands first in a name: `Jean-Pierre` is no Jean. */
function atHyphens(part: string, at: number, all: readonly string[]): string[] {
  const [first = '', second = ''] = /^[a-z]{4,}-[a-z]{4,}$/.test(part) ? part.split('-') : [];
  if (first === '' || (at === 0 && all.length > 1 && !isMuhammad(first))) return [part.replaceAll('-', '')];
  return [first, second];
}

/** The words of a name, folded. */
function partsOf(text: string): string[] {
  if (simple.test(text)) return [...joinParts(text.toLowerCase().split(' '))];
  const even = plain.test(text) ? text : evened.reduce((name, [from, to]) => name.replace(from, to), text);
  return joinParts(
    fold(even)
      .replace(/-(u[lnrsz])-/g, ' $1 ')
      .split(/\s+/),
  )
    .map((part) => part.replace(article, '').replaceAll("'", ''))
    .flatMap(atHyphens)
    .filter(Boolean);
}

/** The word for a son or daughter before the last word of a name, and behind the first. */
const beforeFather = /\s(?:bin|bint|binti|ibn)[\s-]\S+$/i;
const soleName = /^\S+\s(?:bin|bint|binti|ibn)[\s-]/i;

/** A class, as objects that each have a getter of their own are slow to tell apart. */
class ParsedName implements PersonName {
  readonly words: readonly string[];
  readonly suffix: string;
  readonly key: string;
  readonly ofFather: boolean;
  #bare: readonly string[] | undefined;

  constructor(words: readonly string[], suffix: string, text: string) {
    this.words = words;
    this.suffix = suffix;
    this.ofFather = beforeFather.test(text);
    // Before `bin` stands the name itself: Muhammad bin Faisal is not Faisal, his father.
    if (soleName.test(text)) this.#bare = words;
    this.key = suffix === '' ? words.join(' ') : `${words.join(' ')} ${suffix}`;
  }

  /** Made when first asked for: few names are compared with any other. */
  get bare(): readonly string[] {
    return (this.#bare ??= withoutPrefix(this.words));
  }
}

/**
 * What a surname alone begins with: small words as they are written inside a full name (`van der Berg`, `wa Kamau`), the
 * first of them with a capital where a sentence begins (`De la Cruz`), and what is nobody's given name (`Von Berg`).
 */
const surnameStart =
  /^(?:(?:\p{Ll}[\p{L}'’]* )+(?=\p{Lu})|(?:Van|Von|De|Du|Da|Di|Del|Della|Dos|Das|Ter|Wa) (?:\p{Ll}{2,3} )+(?=\p{Lu})|(?:De|Von|Del|Della|Dos|Das|Du|Da|Ould) (?=\p{Lu}\p{L}+$))/u;

/** Behind them `Van` is a name, that of men: `Nguyen Van Duong` is no `Nguyen Thi Duong`. */
const vietnameseFamily = /^(?:nguyen|tran|le|pham|phan|huynh|hoang|vu|vo|dang|bui|do|ho|ngo|duong|ly)$/;

function parse(text: string): PersonName {
  const parts = partsOf(text.replace(surnameStart, ''));
  const last = parts.at(-1) ?? '';
  const suffix = parts.length > 2 && isSuffix(last) ? last : '';
  const vietnamese = vietnameseFamily.test(parts[0] ?? '');
  const words = (suffix ? parts.slice(0, -1) : parts)
    .filter(
      (part, at, all) =>
        all.length < 3 || part.length === 1 || at === 0 || !isParticle(part) || (vietnamese && part === 'van'),
    )
    .map(usualOf);
  return new ParsedName(words, suffix, text);
}

/**
 * A name as written, taken apart.
 *
 * @example parsePersonName('Omar bin-Saad J. Hariri Jr').words // ['omar', 'saad', 'j', 'hariri']
 */
export const parsePersonName = remembered(parse);

/**
 * The words that somebody of this name is called by alone: the surname, a king's or pope's name without its number
 * (`Karel IV`), the first name where the last is the father's, or that with its `bin`.
 */
export function calledBy({ words, ofFather }: PersonName): readonly string[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (ofFather) return [first, `bin ${last}`];
  return [words.length === 2 && /^[ivx]+$/.test(last) ? first : last];
}

/** A name of one word as it is compared with {@link calledBy}. */
export function loneWord(text: string): string {
  const word = parsePersonName(text).words.at(-1) ?? '';
  return /^(?:bin|ibn)[\s-]/i.test(text) ? `bin ${word}` : word;
}

/** Adds a name to those of somebody, who has few, unless it is among them. */
export function addName(names: PersonName[], name: PersonName): void {
  if (!names.some(({ key }) => key === name.key)) names.push(name);
}

/** The words of a name that are written out. */
export function fullWords({ words }: PersonName): string[] {
  const full = words.filter((word) => word.length > 1);
  return full.length > 0 ? full : [...words];
}
