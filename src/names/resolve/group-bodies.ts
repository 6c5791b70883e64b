import { remembered } from '../../remembered.ts';
import { isKnownBody, lettersOf, type MeaningOf } from './abbreviations.ts';
import { bodyKey } from './body-key.ts';
import type { Use } from './use.ts';

/** Letters that are never introduced are of a body only if its full name is written once for so many times. */
const mostTimesLetters = { together: 20, apart: 5 };

/**
 * The first letters of the capitalised words of a name, and with its `of` where it has but one small word:
 * `Organisation of Islamic Cooperation` gives OIC, `Department of Justice` DJ and DOJ.
 */
function initialsOf(text: string): readonly string[] {
  const capitals = (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  const [, first = '', rest = ''] = /^(\p{Lu})\S+ of (\p{Lu}\S+(?: \p{Lu}\S+)*)$/u.exec(text) ?? [];
  return first === '' ? [capitals] : [capitals, `${first}O${initialsOf(rest)[0]}`];
}

/** Keys of the bodies of several words by their initials. */
function bodiesByInitials(groups: ReadonlyMap<string, readonly Use[]>): Map<string, string[]> {
  const byInitials = new Map<string, string[]>();
  for (const [key, [first]] of groups) {
    const { text } = first!.mention;
    if (!text.includes(' ') || lettersOf(text) !== undefined) continue;
    for (const initials of initialsOf(text))
      if (initials.length > 1) byInitials.set(initials, [...(byInitials.get(initials) ?? []), key]);
  }
  return byInitials;
}

/** Whether the full name is written often enough that letters nobody introduced may be its. */
function isLikely(letters: readonly Use[], long: readonly Use[]): boolean {
  const articles = new Set(long.map(({ article }) => article));
  const together = letters.some(({ article }) => articles.has(article));
  return letters.length <= long.length * mostTimesLetters[together ? 'together' : 'apart'];
}

/** Bodies of the archive: spelling variants together, abbreviations with the name they stand for. */
export function groupBodies(uses: readonly Use[], meaningOf: MeaningOf = () => undefined): Use[][] {
  const groups = new Map<string, Use[]>();
  const groupOf = (key: string): Use[] => {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  const groupOfText = remembered((text: string) => groupOf(bodyKey(text)));
  for (const use of uses) {
    const { text, of } = use.mention;
    const letters = lettersOf(text);
    // `Rovers` of Lisle Rovers
    if (letters === undefined && of !== undefined) {
      groupOfText(of).push(use);
      continue;
    }
    const meaning = letters === undefined ? undefined : meaningOf(use.article, letters);
    (meaning?.kind === 'organisation' ? groupOf(meaning.key) : groupOfText(text)).push(use);
  }
  // An abbreviation never introduced belongs to the only body that has these initials.
  const byInitials = bodiesByInitials(groups);
  for (const [key, group] of groups) {
    const letters = lettersOf(group[0]!.mention.text);
    if (letters === undefined || isKnownBody(letters) || key !== bodyKey(group[0]!.mention.text)) continue;
    const [long, ...others] = byInitials.get(letters) ?? [];
    if (long === undefined || others.length > 0 || long === key || !isLikely(group, groups.get(long) ?? [])) continue;
    groups.get(long)!.push(...group);
    groups.delete(key);
  }
  return [...groups.values()];
}
