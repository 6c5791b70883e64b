import type { ThemePhrase } from '../../model.ts';
import type { ArticleWords, Word } from '../article-words.ts';
import type { ThemeRecogniser } from './find-theme-phrases.ts';
import { beginsHead, matchHead } from './match-head.ts';
import { idleModifiers, weakModifiers } from './modifiers.ts';
import { isNameLike, phraseText } from './phrase-text.ts';
import { landNamed } from './places.ts';
import { underForLands } from './under-for-lands.ts';

const longest = 3;
/** After a head these make something else of it: `Ruritanian election meddling` is not about an election there. */
const otherHeads = new Set(
  'interference meddling hacking influence commission commissioner tribunal hero crime crimes memorial limited ltd company authority department ministry division council committee forum institute centre center fund museum veteran veterans prize'.split(
    ' ',
  ),
);

/**
 * What it is about, then a head:
 *
 *     the Ruritanian peace process      grain shortage      border wall dispute      Ruritania-Zenda conflict
 */
export const matterThenHead: ThemeRecogniser = { mayStand: beginsHead, find };

function find(words: ArticleWords, at: number): ThemePhrase | undefined {
  const found = matchHead(words, at);
  if (found === undefined || words.at(at)!.joint === null) return undefined;
  const { head, rank, after } = found;
  const next = words.at(after);
  if (next?.joint === ' ' && otherHeads.has(next.lower)) return undefined;
  const first = firstOfMatter(words, at);
  if (first === undefined) return undefined;
  const matter = words.slice(first, at);
  if (matter.every(({ lower }) => weakModifiers.has(lower)) || (head.vague && !matter.some(isProper))) return undefined;
  return {
    subject: `${matterKey(matter)} ${head.family}`,
    form: phraseText(words.slice(first, after)),
    founds: !head.faint,
    rank,
    under: matter.every(isLand) ? underForLands(head) : head.under,
    start: matter[0]!.start,
    end: words.at(after - 1)!.end,
    weight: words.at(at)!.weight,
  };
}

/** Where the matter begins: undefined where it is too long or hangs by a hyphen on something idle (`full-scale war`). */
function firstOfMatter(words: ArticleWords, head: number): number | undefined {
  let first = head;
  while (first > 0 && words.at(first)!.joint !== null && belongs(words.at(first - 1)!)) first -= 1;
  const whole = words.at(first)!.joint !== '-' && head - first <= longest;
  return whole ? first : undefined;
}

function belongs({ lower, person, owns }: Word): boolean {
  return lower.length > 2 && !person && !owns && !idleModifiers.has(lower) && !/\d|ly$|['’]/u.test(lower);
}

function isLand({ lower }: Word): boolean {
  return landNamed(lower) !== undefined;
}

function isProper(word: Word): boolean {
  return isLand(word) || isNameLike(word);
}

/** Lands by name whatever their form, and in one order: `Ruritania-Zenda`, `Zenda-Ruritanian`. */
function matterKey(matter: readonly Word[]): string {
  const keys = matter.map(({ lower }) => landNamed(lower)?.toLowerCase() ?? lower.replace(/(?<=[a-z]{3}[^s])s$/u, ''));
  return (matter.every(isLand) ? keys.sort() : keys).join(' ');
}
