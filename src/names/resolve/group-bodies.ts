import type { Mention } from '../../model.ts';
import { fold } from '../fold.ts';
import type { Use } from './use.ts';

/** British and American spellings of words in the names of bodies. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/centre/g, 'center'],
  [/defence/g, 'defense'],
  [/labour/g, 'labor'],
  [/programme/g, 'program'],
  [/^the /g, ''],
  [/[.,'’]/g, ''],
  [/ & /g, ' and '],
  [/\b(?:of|for) the\b/g, 'of'],
];

/** How the name of a body is compared. */
export function bodyKey(text: string): string {
  return spellings.reduce((key, [from, to]) => key.replace(from, to), fold(text)).replaceAll(/\s+/g, ' ');
}

/** The first letters of the capitalised words of a name: `Organisation of Islamic Cooperation` gives OIC. */
function initialsOf(text: string): string {
  return (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

/** An abbreviation without its full stops, or undefined where the form is none. */
function lettersOf(text: string): string | undefined {
  const letters = text.replaceAll('.', '');
  return /^[\p{Lu}&-]{2,8}$/u.test(letters) ? letters : undefined;
}

/** Whether the letters can be of this name: the first is its first, the others follow in it in order. */
function canAbbreviate(letters: string, long: string): boolean {
  if (long[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of long.toUpperCase()) if (letter === letters[at]) at++;
  return at >= letters.replaceAll(/[&-]/g, '').length;
}

/** Whether `short` is written right behind `long` in brackets, as an abbreviation is introduced. */
function introduces(long: Mention, short: Mention): boolean {
  const gap = short.start - long.end;
  const letters = lettersOf(short.text);
  return gap >= 1 && gap <= 3 && letters !== undefined && canAbbreviate(letters, long.text);
}

/** Bodies of the archive: spelling variants together, abbreviations with the name they were introduced for. */
export function groupBodies(uses: readonly Use[]): Use[][] {
  const groups = new Map<string, Use[]>();
  const meant = new Map<string, Map<string, number>>();
  let previous: Use | undefined;
  for (const use of uses) {
    const key = bodyKey(use.mention.text);
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
    if (previous?.article === use.article && introduces(previous.mention, use.mention)) {
      const long = bodyKey(previous.mention.text);
      const known = meant.get(key) ?? new Map<string, number>();
      meant.set(key, known.set(long, (known.get(long) ?? 0) + 1));
    }
    previous = use;
  }
  // An abbreviation never introduced belongs to the only body that has these initials.
  const byInitials = new Map<string, Set<string>>();
  for (const [key, [first]] of groups) {
    const initials = initialsOf(first!.mention.text);
    if (initials.length > 1 && key.includes(' '))
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(key));
  }
  for (const [key, group] of groups) {
    const letters = lettersOf(group[0]!.mention.text);
    if (letters === undefined) continue;
    const introduced = [...(meant.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const alone = byInitials.get(letters);
    const long = introduced[0]?.[0] ?? (alone?.size === 1 ? [...alone][0] : undefined);
    if (long === undefined || long === key || !groups.has(long)) continue;
    groups.get(long)!.push(...group);
    groups.delete(key);
  }
  return [...groups.values()];
}
