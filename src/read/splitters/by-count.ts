import { opensArticle } from '../opens-article.ts';
import type { Splitter } from './splitter.ts';

/** `ARTICLE 2`, `Item #2:`, as people count what they paste together. */
const COUNTED =
  /^[ \t]*[[(*#]*[ \t]*(?:document|article|story|item|clip(?:ping)?|artikel|artículo|artigo|nachricht|noticia) (?:no\.? ?|nr\.? ?|#)?(?<number>\d{1,3})[\])*:.]*[ \t]*$/gimu;

/** Opened by a number each, counting from 1 without their sum, with a headline and a byline or a day behind. */
export const byCount: Splitter = (text) => {
  const marks = [...text.matchAll(COUNTED)].filter(({ index, 0: mark }) =>
    opensArticle(text.slice(index + mark.length)),
  );
  const counted = marks.length > 1 && marks.every(({ groups }, at) => Number(groups?.['number']) === at + 1);
  return counted ? marks.map(({ index }) => index).filter((start) => text.slice(0, start).trim() !== '') : [];
};
