import type { Reading } from '../model.ts';
import { WordTable } from './word-table.ts';

/** A report's words in order, by their numbers. */
export interface ReportText {
  /** Headline, where the report has one of its own, and standfirst. */
  readonly head: readonly number[];
  readonly body: readonly number[];
}

/** All reports with each distinct word as written numbered once: an archive has it many times. */
export interface NumberedTexts {
  /** The word of each number. */
  readonly words: readonly string[];
  readonly reports: readonly ReportText[];
}

/** For each code unit whether it is part of a word; halves of signs beyond the first plane are. */
const inWord = Uint8Array.from({ length: 0x1_0000 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Splits reports into words. */
export function numberWords(readings: readonly Reading[]): NumberedTexts {
  const table = new WordTable();
  const reports = readings.map(({ article }) => {
    const headline = article.headline.certainty === 'stated' ? [article.headline.value] : [];
    const standfirst = article.standfirst === null ? [] : [article.standfirst.value];
    const body = article.blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
    return { head: split([...headline, ...standfirst], table), body: split(body, table) };
  });
  return { words: table.words, reports };
}

/** The words of texts in order; an apostrophe within a word belongs to it. */
function split(texts: readonly string[], table: WordTable): number[] {
  const numbers: number[] = [];
  for (const text of texts) {
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (inWord[unit] === 1) {
        if (start < 0) start = at;
      } else if (start >= 0 && !(isApostrophe(unit) && inWord[text.charCodeAt(at + 1)] === 1)) {
        numbers.push(table.numberOf(text, start, at));
        start = -1;
      }
    }
  }
  return numbers;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
