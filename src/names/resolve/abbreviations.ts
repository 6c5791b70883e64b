import type { Mention, NameKind } from '../../model.ts';
import { remembered } from '../../remembered.ts';
import { canonicalPlace } from '../words/gazetteer.ts';
import { knownLetters } from '../lists/known-letters.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';
import { bodyKey } from './body-key.ts';
import { formKey } from './form-key.ts';
import { takenFor } from './taken-for.ts';

/** What letters stand for: a body or a place, by the key of its full name. */
export interface Meaning {
  readonly kind: NameKind;
  readonly key: string;
}

const known = new Map(
  knownLetters
    .split(/[;\n]/)
    .filter(Boolean)
    .map((entry): [string, Meaning] => {
      const [letters, ...name] = entry.split(' ');
      return [letters!, { kind: 'organisation', key: bodyKey(name.join(' ')) }];
    }),
);

/** What letters stand for in an article: what that article says, else all the world, else most of the archive. */
export type MeaningOf = (article: string, letters: string) => Meaning | undefined;

/** As {@link lettersOf}, empty where the form is none. */
const readLetters = remembered((text: string) => {
  // `HoR`
  const letters = text.replaceAll('.', '').replace(/^(\p{Lu}{1,3})of?(?=\p{Lu}{1,5}$)/u, '$1O');
  return /^[\p{Lu}&-]{2,8}$/u.test(letters) ? letters : '';
});

/** An abbreviation without its full stops, or undefined where the form is none. */
export function lettersOf(text: string): string | undefined {
  // Almost every name goes on in small letters.
  const second = text.charCodeAt(1);
  return second >= 97 && second <= 122 && text.length > 9 ? undefined : readLetters(text) || undefined;
}

/** Whether all the world takes the letters for one body (`BBC`), whatever a single article calls so. */
export function isKnownBody(letters: string): boolean {
  return (classesOf(letters.toLowerCase()) & WordClass.knownBody) !== 0;
}

/** Whether the letters can be of this name: the first is its first, the others follow in it in order. */
function canAbbreviate(letters: string, long: string): boolean {
  if (long[0] !== letters[0] || lettersOf(long) !== undefined) return false;
  let at = 0;
  for (const letter of long.toUpperCase()) if (letter === letters[at]) at++;
  return at >= letters.replaceAll(/[&-]/g, '').length;
}

/** Letters with what a place of an article says they mean. */
interface Introduction {
  readonly letters: string;
  readonly meaning: Meaning;
}

/** What the text ties letters to that are not of the name: `Doctors of Torva, known by the French acronym MDT`. */
function told(short: Mention): Introduction | undefined {
  if (short.of === undefined || short.kind !== 'organisation') return undefined;
  const letters = lettersOf(short.text);
  return letters === undefined ? undefined : { letters, meaning: { kind: 'organisation', key: bodyKey(short.of) } };
}

/** The letters that are written right behind a full name in brackets, as an abbreviation is introduced. */
function introduced(long: Mention, short: Mention): string | undefined {
  const gap = short.start - long.end;
  if (gap < 1 || gap > 3 || long.kind === 'person') return undefined;
  const letters = lettersOf(short.text);
  // Letters that are a country stay one, whatever they were called once.
  if (letters === undefined || canonicalPlace(formKey(letters)) !== undefined) return undefined;
  return canAbbreviate(letters, long.text) ? letters : undefined;
}

function introduction(long: Mention | undefined, short: Mention): Introduction | undefined {
  const letters = long && introduced(long, short);
  if (long === undefined || letters === undefined) return undefined;
  const key = long.kind === 'place' ? formKey(long.text) : bodyKey(long.text);
  return { letters, meaning: { kind: long.kind, key } };
}

function mostMeant(counts: ReadonlyMap<string, number>): Meaning | undefined {
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return undefined;
  const [kind, ...key] = first[0].split(' ');
  return { kind: kind as NameKind, key: key.join(' ') };
}

/**
 * Reads what letters mean from where articles introduce them: `Organisation of Islamic Cooperation (OIC)`,
 * `Khyber Pakhtunkhwa (KP)`. Mentions are given by article, in order.
 */
export function readAbbreviations(mentions: ReadonlyMap<string, readonly Mention[]>): MeaningOf {
  const inArticle = new Map<string, Map<string, Meaning>>();
  const counts = new Map<string, Map<string, number>>();
  for (const [article, own] of mentions)
    own.forEach((short, at) => {
      const read = told(short) ?? introduction(own[at - 1], short);
      if (read === undefined) return;
      const { letters, meaning } = read;
      const here = inArticle.get(article) ?? new Map<string, Meaning>();
      inArticle.set(article, here.set(letters, meaning));
      const meant = counts.get(letters) ?? new Map<string, number>();
      const name = `${meaning.kind} ${meaning.key}`;
      counts.set(letters, meant.set(name, (meant.get(name) ?? 0) + 1));
    });
  const usual = new Map(
    [...counts].filter(([letters]) => !isKnownBody(letters)).map(([letters, meant]) => [letters, mostMeant(meant)]),
  );
  return (article, letters) => inArticle.get(article)?.get(letters) ?? known.get(letters) ?? usual.get(letters);
}

/** The mentions with letters made what they stand for: `KP` is a place where the archive says so. */
export function settleAbbreviations(
  mentions: ReadonlyMap<string, readonly Mention[]>,
  meaningOf: MeaningOf,
): Map<string, readonly Mention[]> {
  const kindOf = (article: string, { kind, text }: Mention): NameKind => {
    const letters = kind === 'person' ? undefined : lettersOf(text);
    return (letters === undefined ? undefined : meaningOf(article, letters))?.kind ?? kind;
  };
  const settle = (article: string, own: readonly Mention[]): readonly Mention[] => {
    let settled: Mention[] | null = null;
    own.forEach((mention, at) => {
      const kind = kindOf(article, mention);
      if (kind !== mention.kind) (settled ??= [...own])[at] = takenFor(kind, mention);
    });
    return settled ?? own;
  };
  return new Map([...mentions].map(([article, own]) => [article, settle(article, own)]));
}
