import { isHeadline, isSentence, opensArticle } from '../opens-article.ts';
import { isTitle } from './title.ts';
import type { Splitter } from './splitter.ts';

/** `1. Lamp to be rebuilt`, `(2) Train leaves the rails`, `[3] …` */
const ITEM = /^[([]?(?<number>\d{1,3})[.)\]][ \t]+(?=\S)/gmu;

/** Where a newsletter sends its readers for the whole of a report, below the few lines it has of it. */
const POINTER =
  /^(?:read (?:more|the (?:full|whole) (?:story|article))|full (?:story|article)|continue reading|weiterlesen|mehr dazu|lire la suite|en savoir plus|leer más|seguir leyendo|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|baca selengkapnya|devamı|читать (?:далее|дальше))(?!\p{L}).{0,40}$/iu;

/**
 * Opened by a number each, counting from 1, with a headline and a byline, a day or a dateline behind: a press review;
 * or with a headline, a paragraph and where to read more: a newsletter.
 */
export const byItems: Splitter = (text) => {
  const found = [...text.matchAll(ITEM)];
  const items = found.filter(({ index, 0: mark }, at) => {
    const stretch = text.slice(index + mark.length, found[at + 1]?.index);
    return opensArticle(text.slice(index + mark.length)) || isTeaser(stretch);
  });
  const counted = items.length > 1 && items.every(({ groups }, at) => Number(groups?.['number']) === at + 1);
  return counted && isTitle(text.slice(0, items[0]?.index))
    ? items.map(({ index }) => index).filter((start) => text.slice(0, start).trim() !== '')
    : [];
};

function isTeaser(stretch: string): boolean {
  const [headline = '', ...below] = stretch.split('\n').map((line) => line.trim());
  return isHeadline(headline) && below.some(isSentence) && below.some((line) => POINTER.test(line));
}
