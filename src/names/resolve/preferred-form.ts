import type { NameKind } from '../../model.ts';
import { fold } from '../words/fold.ts';
import { classesOf, WordClass } from '../words/word-classes.ts';
import { isSurnameOf } from './surname-alone.ts';

/** Written forms with how often each is written. */
export type FormCounts = ReadonlyMap<string, number>;

/** The more often written first, equals by the alphabet. */
export function byCount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

function partsOf(form: string): string[] {
  return form.split(/[\s-]+/);
}

/** How many words of a form are written out: an initial adds none. */
function fullness(form: string): number {
  return partsOf(form).filter((part) => part.replaceAll('.', '').length > 1).length;
}

function isAllCapitals(form: string): boolean {
  return !/[a-z]/.test(form) && /^[\p{Lu}\p{N} .,'’&-]+$/u.test(form) && /\p{Lu}{2}/u.test(form);
}

/** Letters as they never stand in words that one can say. */
const unspeakable = /[aeiou]{3}|[^aeiouy]{4}|^[^aeiouy]+$/;

/** Whether a word in capitals is one, and no abbreviation. */
function isWord(word: string, several: boolean, kind: NameKind): boolean {
  if (kind === 'organisation' && !several) return false;
  const key = fold(word);
  const classes = classesOf(key);
  if ((classes & (WordClass.knownBody | WordClass.plainAbbreviation)) !== 0) return false;
  if (classes !== 0 && (several || key.length > 3)) return true;
  return key.length > 4 && !unspeakable.test(key);
}

const small = /^(?:of|the|and|for|in|on|de|del|la|al|bin|bint|ibn|van|von)$/;

/**
 * A form of capitals as it is written in running text; abbreviations stay.
 *
 * @example inTitleCase('PORT OF OLDTOWN', 'place') // 'Port of Oldtown'
 */
export function inTitleCase(form: string, kind: NameKind): string {
  if (!isAllCapitals(form)) return form;
  const several = form.includes(' ');
  return form.replaceAll(/[\p{Lu}\p{N}]+/gu, (word, at: number) => {
    // `SANA'A`, but `N'DJAMENA`
    if (word.length === 1 && /\p{Lu}{2}['’]$/u.test(form.slice(0, at)) && !/^\p{L}/u.test(form.slice(at + 1)))
      return word.toLowerCase();
    if (word.length === 1 || !isWord(word, several, kind)) return word;
    const lower = word.toLowerCase();
    return at > 0 && small.test(lower) ? lower : `${word[0]}${lower.slice(1)}`;
  });
}

/** The counts without forms of capitals, which count for the same form written normally where there is one. */
function withoutCapitals(counts: FormCounts): [string, number][] {
  const normal = new Map([...counts].filter(([form]) => !isAllCapitals(form)));
  if (normal.size === counts.size) return [...normal];
  const byKey = new Map(
    [...normal]
      .sort(byCount)
      .map(([form]) => [form.toLowerCase(), form] as const)
      .toReversed(),
  );
  for (const [form, times] of counts) {
    if (normal.has(form)) continue;
    const same = byKey.get(form.toLowerCase());
    normal.set(same ?? form, (normal.get(same ?? form) ?? 0) + times);
  }
  return [...normal];
}

/**
 * The fullest form often written; of forms as full, the plainest that is written most. Forms in capitals stand back
 * behind normal ones, and are put in title case where there is no other.
 */
export function preferredForm(counts: FormCounts, kind: NameKind): string {
  const [only, second] = counts.keys();
  if (only !== undefined && second === undefined) return inTitleCase(only, kind);
  const written = withoutCapitals(counts).sort(byCount);
  const all = written.map(([form]) => form);
  const forms = written
    .filter(([form]) => kind !== 'person' || !isSurnameOf(form, all))
    .map(([form, times]) => ({ form, times, words: fullness(form) }));
  const most = Math.max(...forms.filter(({ words }) => words > 1).map(({ times }) => times), 0);
  const usual = forms.filter(({ words, times }) => (most === 0 || words > 1) && times * 2 >= most);
  const fullest = Math.max(...usual.map(({ words }) => words));
  const full = usual.filter(({ words }) => words === fullest);
  const plain = full.find(({ form }) => partsOf(form).length === fullest && !isAllCapitals(form));
  return inTitleCase((plain ?? full[0] ?? forms[0]!).form, kind);
}
