import { WordTable } from '../word-table.ts';
import { charactersIn, endOfRun, kind, kindAt } from './letter-kinds.ts';

/** Words of four letters and more that stand in any sentence with a figure or a day. */
const idle = new Set(
  `about after again also among another around been before being between both during each from have here into just last
least less like made many more most much near next nearly only other over same said says some such than that their them
then there these they this those three four five seven eight nine through time today took under until very well were
what when where which while will with would year years month months week weeks hundred thousand million billion dollar
euro rupee pound percent according told state stated official officials report reported reports estimate estimated
people person number total monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow january february
march april june july august sept september october november december`.split(/\s+/u),
);

const fewestLetters = 4;

/** The words that tell something, cut to what their forms share; no figures, which may differ. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  eachWord(text, (stem) => words.add(stem));
  return words;
}

/** The same with each word as it is first written, by what its forms share. */
export function contentWordsAsWritten(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  eachWord(text, (stem, written) => {
    if (!words.has(stem)) words.set(stem, written);
  });
  return words;
}

/** Words are runs of letters with their marks: `/\p{L}[\p{L}\p{M}]{3,}/gu`. */
function eachWord(text: string, take: (stem: string, written: string) => void): void {
  let at = 0;
  while (at < text.length) {
    if ((kindAt(text, at) & kind.letter) === 0) {
      at += 1;
      continue;
    }
    const end = endOfRun(text, at, kind.letter | kind.mark);
    if (charactersIn(text, at, end) >= fewestLetters) {
      const word = numberOf(text, at, end);
      const stem = (stems[word] ??= stemOf(table.words[word]!));
      if (stem !== '') take(stem, table.words[word]!);
    }
    at = end;
  }
}

/** Every word that was met, so that none is cut out of its text or shortened to its stem twice. */
const table = new WordTable();
const stems: string[] = [];

function numberOf(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters = (Math.imul(letters, 31) + text.charCodeAt(at)) | 0;
  return table.numberOf(text, start, end, letters);
}

/** What the forms of a word share, in small letters; empty for a word that tells nothing. */
function stemOf(written: string): string {
  const lower = written.toLowerCase();
  const stem = lower.replace(/(?<=.{4})(?:ing|ed|es|s)$/u, '');
  return idle.has(lower) || idle.has(stem) ? '' : stem;
}
