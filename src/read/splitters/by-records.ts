import { labelsOf } from './label.ts';
import type { Splitter } from './splitter.ts';

/** Labels that open a record which is written as text, in the languages of scrapers; speakers have names. */
const RECORD =
  /^(?:title|headline|article|date|published|source|publication|author|byline|url|link|section|titel|überschrift|datum|quelle|autor|titre|auteur|título|titulo|fecha|fuente|data|fonte|judul|tanggal|başlık|tarih|заголовок|дата|عنوان|تاریخ|سرخی|العنوان|التاريخ)$/iu;

/** An empty line. */
const GAP = /\n[ \t]*\n/gu;

/** Parted by empty lines alone, each with two labels of a record behind it, the first of which opens the text. */
export const byRecords: Splitter = (text) => {
  const label = recordOf(text);
  const starts = label === undefined ? [] : [...text.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
  return starts.filter((start) => recordOf(text.slice(start)) === label);
};

function recordOf(text: string): string | undefined {
  const labels = labelsOf(text);
  return labels?.every((name) => RECORD.test(name)) === true ? labels[0] : undefined;
}
