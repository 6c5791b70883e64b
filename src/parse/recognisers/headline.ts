import { type Draft, type Piece, infer, take } from '../draft.ts';
import { readDateline } from '../dateline-form.ts';
import { oneLine } from '../one-line.ts';
import { readDateLine } from '../date-line.ts';

/** What is weighed: a first piece, and the piece after it. */
interface Candidate {
  readonly text: string;
  readonly next: Piece | undefined;
}

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate) => boolean;
}

const closes = /(?<!\.)[.。۔।]["'”’»)\]]*$/u;
const severalSentences = /[^\s.]{3,}[.!?]["”’]?\s+["“‘]?\p{Lu}\p{Ll}*\s/u;
const bigWord = /^["“‘'(]?[\p{Lu}\d]/u;

/** Several sentences within so little are a headline rather: `The lamp is lit. Now who will pay for it?` */
const SHORTEST_LEDE = 110;

const words = (text: string): readonly string[] => text.split(/\s+/u);
const bigShare = (text: string): number => {
  const long = words(text).filter((word) => word.length > 3);
  return long.length === 0 ? 0 : long.filter((word) => bigWord.test(word)).length / long.length;
};

/** More than a word, and no place before a report. */
const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text);

/** A line of an old paper's headline, each closed with a stop: `HARBOUR FIRE.`, `THREE MEN INJURED.` */
const isDeck = (text: string): boolean => text.length <= 60 && inCapitals(text) && text.endsWith('.');

/** For and against a first piece being a headline and not the lede. The sum decides. */
const SIGNS: readonly Sign[] = [
  { name: 'opens-with-dateline', weight: -8, holds: ({ text }) => isDatelined(text) },
  { name: 'closes-with-a-stop', weight: -4, holds: ({ text }) => closes.test(text.slice(-6)) },
  { name: 'closes-without-a-stop', weight: 3, holds: ({ text }) => !closes.test(text.slice(-6)) },
  {
    name: 'several-sentences',
    weight: -4,
    holds: ({ text }) => text.length > SHORTEST_LEDE && severalSentences.test(text.slice(0, 600)),
  },
  {
    name: 'short-sentences',
    weight: 4,
    holds: ({ text }) => text.length <= SHORTEST_LEDE && severalSentences.test(text),
  },
  { name: 'long', weight: -3, holds: ({ text }) => text.length > 170 },
  { name: 'very-long', weight: -4, holds: ({ text }) => text.length > 260 },
  { name: 'short', weight: 1, holds: ({ text }) => text.length <= 110 },
  { name: 'before-a-dateline', weight: 4, holds: ({ next }) => next !== undefined && isDatelined(next.text) },
  { name: 'said-again', weight: 5, holds: ({ text, next }) => next !== undefined && next.text.startsWith(text) },
  {
    name: 'goes-on',
    weight: -4,
    holds: ({ next }) =>
      next !== undefined &&
      /^(?!(?:by|di|par|por|von|door|oleh)\s)\p{Ll}/u.test(next.text) &&
      readDateLine(next.text) === null,
  },
  { name: 'title-case', weight: 2, holds: ({ text }) => text.length < 200 && bigShare(text) > 0.8 },
  {
    name: 'tells-a-day',
    weight: -1,
    holds: ({ text }) => /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text),
  },
  {
    name: 'capitals-above-small-letters',
    weight: 6,
    holds: ({ text, next }) =>
      text.length <= SHORTEST_LEDE && inCapitals(text) && next !== undefined && !inCapitals(next.text),
  },
  {
    name: 'capitals-above-decks',
    weight: 6,
    holds: ({ text, next }) => isDeck(text) && next !== undefined && isDeck(next.text),
  },
  { name: 'no-letters', weight: -9, holds: ({ text }) => !/\p{L}{2}/u.test(text.slice(0, 400)) },
];

/** A dateline with a sentence after it, or nothing; `Storm kills three: officials` is none. */
function isDatelined(text: string): boolean {
  const found = readDateline(text);
  if (found === null) return false;
  const after = text.length - found.length;
  const bare = found.agency === null && found.day === null;
  return after === 0 || (after > 60 && (!bare || closes.test(text.slice(-6))));
}

/** The first piece, where the signs say that it is a headline. A single full stop at its end is dropped. */
export function recogniseHeadline(draft: Draft): Draft {
  if (draft.headline !== null) return draft;
  const [first, next] = draft.rest;
  if (!first) return draft;
  const candidate = { text: first.text, next };
  const sum = SIGNS.filter(({ holds }) => holds(candidate)).reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0) return draft;
  const lines = [first, ...restOfHeadline(first, draft.rest.slice(1))];
  const value = oneLine(lines.map(({ text }) => text).join(' '))
    .replace(TAKE, '')
    .replace(ORNAMENT, '')
    .replace(SURPLUS, '')
    .replace(/(?<!\.|[\s.]\p{Lu})\.$/u, '');
  return { ...take(draft, ...lines), headline: infer(draft.seed, value, 'stated', 'first-line', ...lines) };
}

/** Signs before a headline, as channels and posts have them: `⚡️ Lamp is lit`. */
const ORNAMENT = /^(?:(?![©®™#*\d])\p{Extended_Pictographic}\ufe0f?\s*)+(?=\p{L}|["“‘])/u;

/** What a wire says of a report that it sends again: `(2nd LD) Lamp is lit`, `UPDATE 1-Lamp is lit`. */
const TAKE =
  /^(?:\((?:\d(?:st|nd|rd|th)\s)?(?:LEAD|LD|URGENT|UPDATE\s?\d?|ROUNDUP)\)|(?:UPDATE|CORRECTED|RPT|REFILE|WRAPUP)\s?\d?-)\s*(?=\S)/u;

/** The edition that a press database puts behind a headline: `Lamp is lit: [Final Edition]`. */
const SURPLUS = /\s*:?\s*\[(?:\p{L}+ ){0,3}Edition(?: \d+)?\]$/iu;

const IN_CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]+$/u;

/** No headline runs over more lines. */
const MOST_LINES = 4;

/** What opens the second line of a headline that is set over two: `Mayor Opens New Bridge`, `Over River Senn`. */
const CONTINUES =
  /^(?:Over|Of|For|In|On|At|To|After|As|With|From|And|Or|Into|Under|Amid|Against|Before|Despite|Near|Off|Than|That|Until|While)\s/u;

/**
 * A headline in capitals goes on in the lines in capitals straight below it, as printed papers set it; one of big words
 * in a line of big words that no headline opens with; and one that a press database closes with `;` in the line below.
 */
function restOfHeadline({ text }: Piece, below: readonly Piece[]): readonly Piece[] {
  const [next, after] = below;
  if (next !== undefined && next.gap === 0 && !closes.test(next.text) && next.text.length <= SHORTEST_LEDE) {
    const isSet = CONTINUES.test(next.text) && bigShare(text) > 0.8 && bigShare(next.text) > 0.8;
    if (text.endsWith(';') || (isSet && after !== undefined && after.gap > 0)) return [next];
  }
  if (!IN_CAPITALS.test(text) || closes.test(text)) return [];
  const end = below.findIndex(
    (line) =>
      line.gap > 0 || !IN_CAPITALS.test(line.text) || /^BY\s/u.test(line.text) || readDateline(line.text) !== null,
  );
  const lines = end < 0 ? [] : below.slice(0, end);
  return lines.length < MOST_LINES ? lines : [];
}
