import type { Entry } from '../model.ts';
import { charactersIn, endOfRun, kind, kindAt } from './letter-kinds.ts';
import { sentencesOf, type Sentence } from '../split-sentences.ts';
import { turnRound } from './turn-round.ts';

/** A sentence of one report and in how many reports it stands, in these or like words. */
export interface ToldSentence extends Sentence {
  readonly tellers: number;
}

/** What each report of an event tells, by article key, in the order of its text. */
export type Comparison = ReadonlyMap<string, readonly ToldSentence[]>;

/** Share of a sentence's words that must stand in another report's sentence for both to tell the same. */
const enough = 0.55;
const fewestWords = 4;
const fewestLetters = 4;

interface Worded {
  readonly report: number;
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
}

/** Compares the reports sentence by sentence, by the words they share. */
export function compareReports(entries: readonly Entry[]): Comparison {
  const all = entries
    .flatMap((entry, report) =>
      sentencesOf(entry).map((sentence): Worded => ({ report, sentence, words: wordsOf(sentence.text) })),
    )
    .filter(({ words }) => words.size >= fewestWords);
  const told = new Map(entries.map(({ article }) => [article.key, [] as ToldSentence[]]));
  for (const [index, tellers] of countTellers(all).entries()) {
    const { report, sentence } = all[index]!;
    told.get(entries[report]!.article.key)!.push({ ...sentence, tellers });
  }
  return told;
}

/** Counts for each the reports that have a sentence like it; only sentences that share a word are looked at. */
function countTellers(all: readonly Worded[]): number[] {
  const withWord = turnRound(all.map(({ words }) => words));
  /** All 0 between two sentences. */
  const shared = new Uint32Array(all.length);
  return all.map(({ report, words }) => {
    const akin: number[] = [];
    for (const word of words)
      for (const index of withWord.get(word) ?? []) {
        if (shared[index] === 0) akin.push(index);
        shared[index]! += 1;
      }
    const reports = new Set([report]);
    for (const index of akin) {
      const other = all[index]!;
      if (alike(shared[index]!, words.size, other.words.size)) reports.add(other.report);
      shared[index] = 0;
    }
    return reports.size;
  });
}

/** Words of four letters and more, and numbers: the rest is grammar in most languages. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = new Set<string>();
  let at = 0;
  while (at < lower.length) {
    const found = kindAt(lower, at);
    if ((found & (kind.number | kind.letter | kind.mark)) === 0) {
      at += 1;
      continue;
    }
    const isNumber = (found & kind.number) !== 0;
    const end = endOfRun(lower, at, isNumber ? kind.number : kind.letter | kind.mark);
    if (isNumber || charactersIn(lower, at, end) >= fewestLetters) words.add(lower.slice(at, end));
    at = end;
  }
  return words;
}

function alike(shared: number, a: number, b: number): boolean {
  return shared / Math.min(a, b) >= enough && shared / Math.max(a, b) >= enough / 2;
}
