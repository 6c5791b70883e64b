import { en } from './en.ts';
import { ur } from './ur.ts';

/** One form for each plural category of the language; `other` always exists. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** All strings of the interface in one language. */
export type Strings = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : Counted;
};

/** Keys of the strings that depend on a number. */
export type CountedKey = { [K in keyof Strings]: Strings[K] extends string ? never : K }[keyof Strings];

/** Keys of the strings that are one text. */
export type PlainKey = Exclude<keyof Strings, CountedKey>;

/** A string that a translation lacks is shown in English. */
const languages: Readonly<Record<string, Strings>> = { en, ur: { ...en, ...ur } };

/** The languages that the interface is translated into, by their tags. */
export const interfaceLanguages: readonly string[] = Object.keys(languages);

/** Languages whose script runs from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The language whose strings are shown for a BCP 47 tag: itself where translated, else English. */
export function shownLanguage(tag: string): string {
  return isTranslated(tag) ? tag : 'en';
}

/** Whether the interface has strings for a BCP 47 tag. */
export function isTranslated(tag: string): boolean {
  return interfaceLanguages.includes(primary(tag));
}

/** The strings for a BCP 47 tag. */
export function stringsFor(tag: string): Strings {
  return languages[primary(tag)] ?? en;
}

/** Direction of a language's script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(tag)) ? 'rtl' : 'ltr';
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
