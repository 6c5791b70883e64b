import type { Reading } from '../model.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/**
 * What of a report is compared with its like: names, plain words and figures anywhere in it, all
 * words of its opening, all words of its headline.
 */
export const aspects = ['name', 'plain', 'figure', 'opening', 'title'] as const;
export type Aspect = (typeof aspects)[number];

/** How often each word of a report counts, by its stem, for each aspect. */
export type ReportWords = Readonly<Record<Aspect, ReadonlyMap<string, number>>>;

/** The news stands at the top: so many words count twice. */
const doubled = 80;
/** The lede and what follows it at once, in words. */
const openingLength = 60;
/** Where there is no headline, so many first words stand in for it. */
const titleLength = 25;

const word = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
/** Scripts written without spaces: two neighbouring signs stand for a word. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/** @param proper words that are names, in small letters */
export function countWords(reading: Reading, proper: ReadonlySet<string>): ReportWords {
  const counts = {
    name: new Map(),
    plain: new Map(),
    figure: new Map(),
    opening: new Map(),
    title: new Map(),
  } satisfies Record<Aspect, Map<string, number>>;
  const add = (aspect: Aspect, form: string, weight: number): unknown =>
    counts[aspect].set(form, (counts[aspect].get(form) ?? 0) + weight);
  const { head, body } = partsOf(reading);
  let place = 0;
  for (const [part, text] of [...head, ...body].entries()) {
    const inHead = part < head.length;
    for (const [found] of text.matchAll(word)) {
      place += 1;
      for (const piece of unspaced.test(found) ? pairsOf(found) : [found]) {
        const key = piece.toLowerCase().replaceAll('’', "'");
        if (key.length < 2 || stopWords.has(key)) continue;
        const form = stem(key);
        add(aspectOf(piece, key, proper), form, inHead || place <= doubled ? 2 : 1);
        if (inHead || place <= openingLength) add('opening', form, 1);
        if (inHead || (head.length === 0 && place <= titleLength)) add('title', form, 1);
      }
    }
  }
  return counts;
}

function aspectOf(piece: string, key: string, proper: ReadonlySet<string>): Aspect {
  if (/^\p{N}/u.test(piece)) return 'figure';
  return /^\p{Lu}/u.test(piece) && proper.has(key.replace(/'s?$/u, '')) ? 'name' : 'plain';
}

function partsOf({ article }: Reading): { head: string[]; body: string[] } {
  const headline = article.headline.certainty === 'stated' ? [article.headline.value] : [];
  const standfirst = article.standfirst === null ? [] : [article.standfirst.value];
  return {
    head: [...headline, ...standfirst],
    body: article.blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text),
  };
}

function pairsOf(text: string): string[] {
  const signs = [...text];
  return signs.length < 3 ? [text] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
