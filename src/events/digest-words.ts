import type { Article, DigestedWords } from '../model.ts';
import { eachWord } from './each-word.ts';
import { packNumbers } from './packed-numbers.ts';
import { reportText } from './report-text.ts';
import { tellsSomething } from './telling-words.ts';

/** The news stands at the top: so many words count twice. */
const doubled = 80;
/** The lede and what follows it at once, in words. */
const openingLength = 60;
/** Where there is no headline, so many first words stand in for it. */
const titleLength = 25;

/** Where the parts of a report's top end, in words. */
interface TopEnds {
  readonly twice: number;
  readonly opening: number;
  readonly title: number;
  /** Of headline and standfirst. */
  readonly head: number;
}

/** A word with how often it stands in the report, and in each part of its top. */
interface Counted {
  readonly start: number;
  /** Its place among all the words of the report. */
  readonly first: number;
  times: number;
  readonly top: { twice: number; opening: number; title: number; head: number };
}

/** The distinct words of a report that tell something, counted. Depends on the article alone. */
export function digestWords(article: Article): DigestedWords {
  const { text, body } = reportText(article);
  const offsets: { start: number; end: number }[] = [];
  eachWord(text, (start, end) => offsets.push({ start, end }));
  const head = offsets.filter(({ start }) => start < body).length;
  const ends: TopEnds = {
    twice: doubled,
    opening: Math.max(head, openingLength),
    title: head > 0 ? head : titleLength,
    head,
  };
  const counted = new Map<string, Counted | null>();
  for (const [place, { start, end }] of offsets.entries()) {
    const word = text.slice(start, end);
    const known = counted.get(word) ?? (counted.has(word) || !tellsSomething(word) ? null : newWord(start, place));
    counted.set(word, known);
    if (known !== null) count(known, place, ends);
  }
  const words = [...counted.values()].filter((word) => word !== null);
  const top = words.filter(({ first }) => first < Math.max(...Object.values(ends)));
  return {
    gaps: packNumbers(words.map(({ start }, at) => start - (words[at - 1]?.start ?? 0))),
    times: packNumbers(words.map(({ times }) => times)),
    top: packNumbers(top.flatMap(({ top: { twice, opening, title, head } }) => [twice, opening, title, head])),
  };
}

function newWord(start: number, first: number): Counted {
  return { start, first, times: 0, top: { twice: 0, opening: 0, title: 0, head: 0 } };
}

function count(word: Counted, place: number, ends: TopEnds): void {
  word.times += 1;
  for (const part of ['twice', 'opening', 'title', 'head'] as const) if (place < ends[part]) word.top[part] += 1;
}
