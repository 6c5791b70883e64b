import { fold } from '../fold.ts';
import { classesOf, WordClass } from '../word-classes.ts';

/** A person's name taken apart for comparison. */
export interface PersonName {
  /** Words that carry the name, folded, without small words and the closing `Jr`. Initials are one letter. */
  readonly words: readonly string[];
  /** `jr`, `sr`, `ii` …, or empty. */
  readonly suffix: string;
}

const written: Readonly<Record<string, string>> = {
  md: 'mohammad',
  mohd: 'mohammad',
  muhd: 'mohammad',
  mohamad: 'mohammad',
};
const nickname = /["“”‘'’]\p{L}[\p{L} ]*["“”’']\s+/gu;

/**
 * @example parsePersonName('Omar bin-Saad J. Hariri Jr').words // ['omar', 'saad', 'j', 'hariri']
 */
export function parsePersonName(text: string): PersonName {
  const parts = fold(text.replaceAll(nickname, ''))
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1 ')
    .replaceAll('.', ' ')
    .split(/[\s]+/)
    .map((part) => part.replace(/^(?:al|el|ul|ur|as|ad|an|ar|bin)[-'](?=[a-z])/, '').replaceAll(/['-]/g, ''))
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  const suffix = parts.length > 2 && (classesOf(last) & WordClass.suffix) !== 0 ? last : '';
  const words = (suffix ? parts.slice(0, -1) : parts).filter(
    (part, at, all) => all.length < 3 || part.length === 1 || (classesOf(part) & WordClass.particle) === 0 || at === 0,
  );
  return { words: words.map((word) => written[word] ?? word), suffix };
}

/** The words of a name that are written out. */
export function fullWords({ words }: PersonName): string[] {
  const full = words.filter((word) => word.length > 1);
  return full.length > 0 ? full : [...words];
}
