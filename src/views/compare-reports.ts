import type { Entry } from '../model.ts';
import { groupBy } from './catalogue.ts';
import { sentencesOf, type Sentence } from '../split-sentences.ts';

/** A sentence of one report and in how many reports it stands, in these or like words. */
export interface ToldSentence extends Sentence {
  readonly tellers: number;
}

/** What each report of an event tells, by article key, in the order of its text. */
export type Comparison = ReadonlyMap<string, readonly ToldSentence[]>;

/** Share of a sentence's words that must stand in another report's sentence for both to tell the same. */
const enough = 0.55;
const fewestWords = 4;

interface Worded {
  readonly report: number;
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
}

/** Compares the reports sentence by sentence, by the words they share. */
export function compareReports(entries: readonly Entry[]): Comparison {
  const [alone] = entries;
  if (alone !== undefined && entries.length === 1)
    return new Map([[alone.article.key, sentencesOf(alone).map((sentence) => ({ ...sentence, tellers: 1 }))]]);
  const all = entries
    .flatMap((entry, report) =>
      sentencesOf(entry).map((sentence): Worded => ({ report, sentence, words: wordsOf(sentence.text) })),
    )
    .filter(({ words }) => words.size >= fewestWords);
  const withWord = groupBy(all.keys(), (index) => [...(all[index]?.words ?? [])]);
  const told = all.map((worded) => ({ report: worded.report, sentence: tellersOf(worded, all, withWord) }));
  return new Map(
    entries.map((entry, index) => [
      entry.article.key,
      told.filter(({ report }) => report === index).map(({ sentence }) => sentence),
    ]),
  );
}

/** Counts the reports that have a sentence like this one; only sentences that share a word are looked at. */
function tellersOf(
  { report, sentence, words }: Worded,
  all: readonly Worded[],
  withWord: ReadonlyMap<string, readonly number[]>,
): ToldSentence {
  const shared = new Map<number, number>();
  for (const word of words)
    for (const index of withWord.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  const reports = new Set([report]);
  for (const [index, count] of shared) {
    const other = all[index];
    if (other !== undefined && alike(count, words.size, other.words.size)) reports.add(other.report);
  }
  return { ...sentence, tellers: reports.size };
}

/** Words of four letters and more, and numbers: the rest is grammar in most languages. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]{4,}/gu) ?? []);
}

function alike(shared: number, a: number, b: number): boolean {
  return shared / Math.min(a, b) >= enough && shared / Math.max(a, b) >= enough / 2;
}
