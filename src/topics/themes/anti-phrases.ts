import type { ThemePhrase } from '../../model.ts';
import type { ArticleWords } from '../article-words.ts';
import type { ThemeRecogniser } from './find-theme-phrases.ts';
import { institutions } from './modifiers.ts';
import { phraseText } from './phrase-text.ts';

const drives = new Set(
  'law laws bill act drive campaign protest protests rally rallies movement crackdown operation'.split(' '),
);

/** What something is done against: `anti-smuggling drive`, `anti-money laundering`, `anti-corruption law`. */
export const antiPhrases: ThemeRecogniser = { mayStand: ({ lower }) => lower === 'anti', find };

function find(words: ArticleWords, at: number): ThemePhrase | undefined {
  const target = words.at(at + 1);
  if (words.at(at)!.lower !== 'anti' || target === undefined || target.joint !== '-' || target.person) return undefined;
  const doubled = words.at(at + 2)?.joint === ' ' && /[a-z]{3}ing$/u.test(words.at(at + 2)!.lower);
  const end = doubled ? at + 3 : at + 2;
  const next = words.at(end)?.joint === ' ' ? words.at(end) : undefined;
  if (next !== undefined && institutions.has(next.lower)) return undefined;
  const isNoun = doubled || /(?:ism|ion|cy)$/u.test(target.lower);
  const drive = next !== undefined && drives.has(next.lower) ? next : undefined;
  const phrase = words.slice(at, drive === undefined ? end : end + 1);
  return {
    subject: `anti-${words
      .slice(at + 1, end)
      .map(({ lower }) => lower)
      .join(' ')}`,
    form: phraseText(phrase),
    founds: isNoun || drive !== undefined,
    rank: drive === undefined ? 0 : 1,
    under: drive !== undefined && /^(?:protest|rall)/u.test(drive.lower) ? 'demonstration' : null,
    start: words.at(at)!.start,
    end: phrase.at(-1)!.end,
    weight: words.at(at)!.weight,
  };
}
