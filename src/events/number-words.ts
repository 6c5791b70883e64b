import type { Reading } from '../model.ts';
import { eachWord } from './each-word.ts';
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

function split(texts: readonly string[], table: WordTable): number[] {
  const numbers: number[] = [];
  for (const text of texts) eachWord(text, (start, end) => numbers.push(table.numberOf(text, start, end)));
  return numbers;
}
