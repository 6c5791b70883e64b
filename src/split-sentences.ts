import { rememberedWith } from './remembered.ts';
import type { Block, Reading, Span } from './model.ts';
import { singleSpaces } from './single-spaces.ts';

/** A sentence and where it stands in the seed's text. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Words whose full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Sen|Rep|Gov|Hon|Rev|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|\p{Lu}\.\p{Lu}|a\.m|p\.m)\.$/u;
const end = /[.!?…؟।۔。！？።။។։]+["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\p{Lo}\p{N}])|[。！？]+["”’»」』）]*/gu;

/** Splits a stretch of text that begins at `start` in the seed. */
export function splitSentences(text: string, start = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body !== '') {
      const offset = start + from + (raw.length - raw.trimStart().length);
      sentences.push({ text: singleSpaces(body), start: offset, end: offset + body.length });
    }
    from = to;
  };
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    if (!abbreviations.test(text.slice(from, to))) push(to);
  }
  push(text.length);
  return sentences;
}

const told: readonly Block['kind'][] = ['paragraph', 'quote', 'item'];

const sentencesIn = rememberedWith((article: Reading['article']): readonly Sentence[] =>
  firstSentences(article, Infinity),
);

/** The sentences of an article's running text, found once. */
export function sentencesOf({ article }: Pick<Reading, 'article'>): readonly Sentence[] {
  return sentencesIn(article);
}

/** The first of them, without a look at the rest of the text. */
export function firstSentences({ blocks }: Reading['article'], count: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { kind, text, start } of blocks) {
    if (sentences.length >= count) break;
    if (told.includes(kind)) sentences.push(...splitSentences(text, start));
  }
  return sentences.slice(0, count);
}
