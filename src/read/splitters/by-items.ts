import { opensArticle } from '../opens-article.ts';
import { isTitle } from './title.ts';
import type { Splitter } from './splitter.ts';

/** `1. Lamp to be rebuilt`, `(2) Train leaves the rails`, `[3] …` */
const ITEM = /^[([]?(?<number>\d{1,3})[.)\]][ \t]+(?=\S)/gmu;

/** Opened by a number each, counting from 1, with a headline and a byline, a day or a dateline behind: a press review. */
export const byItems: Splitter = (text) => {
  const items = [...text.matchAll(ITEM)].filter(({ index, 0: mark }) => opensArticle(text.slice(index + mark.length)));
  const counted = items.length > 1 && items.every(({ groups }, at) => Number(groups?.['number']) === at + 1);
  return counted && isTitle(text.slice(0, items[0]?.index))
    ? items.map(({ index }) => index).filter((start) => text.slice(0, start).trim() !== '')
    : [];
};
