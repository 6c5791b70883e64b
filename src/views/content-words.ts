import { WordTable } from '../word-table.ts';
import { kind, kindAt } from './letter-kinds.ts';

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
  eachContentWord(text, (stem) => words.add(stemTexts[stem]!));
  return words;
}

/**
 * Hands over each word of a text that tells something, by the number of what its forms share: numbers, which hold as
 * long as the process runs, are compared and counted in a fraction of the time that texts take.
 */
export function eachContentWord(text: string, take: (stem: number, written: string) => void): void {
  // Words are runs of letters with their marks: `/\p{L}[\p{L}\p{M}]{3,}/gu`.
  let at = 0;
  while (at < text.length) {
    let found = kindAt(text, at);
    const start = at;
    let characters = 0;
    let hash = 0;
    for (let wanted: number = kind.letter; (found & wanted) !== 0; wanted = kind.letter | kind.mark) {
      if ((found & kind.secondHalf) === 0) characters += 1;
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      at += 1;
      found = at < text.length ? kindAt(text, at) : 0;
    }
    if (characters >= fewestLetters) {
      const word = table.numberOf(text, start, at, hash);
      const stem = (stems[word] ??= numberOfStem(table.words[word]!));
      if (stem !== idleStem) take(stem, table.words[word]!);
    }
    // What ended the word, or was none, begins none.
    at += 1;
  }
}

/** Every word that was met, so that none is cut out of its text or shortened to its stem twice. */
const table = new WordTable();
const stems: number[] = [];

/** Of words that tell nothing. */
const idleStem = -1;

const stemTexts: string[] = [];
const stemNumbers = new Map<string, number>();

function numberOfStem(written: string): number {
  const stem = stemOf(written);
  if (stem === '') return idleStem;
  const number = stemNumbers.get(stem) ?? stemTexts.push(stem) - 1;
  stemNumbers.set(stem, number);
  return number;
}

/** What the forms of a word share, in small letters; empty for a word that tells nothing. */
function stemOf(written: string): string {
  const lower = written.toLowerCase();
  const stem = lower.replace(/(?<=.{4})(?:ing|ed|es|s)$/u, '');
  return idle.has(lower) || idle.has(stem) ? '' : stem;
}
