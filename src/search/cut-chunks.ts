import { compareWords } from './merge-words.ts';
import type { Word } from './pagefind-files.ts';

/**
 * Places of words in one file, about: some 8 kB as it travels, and a query reads a file for each of its words.
 * Pagefind's own files are four times as large.
 */
const MOST_PLACES = 5000;

/** Words of this length and longer keep those that begin with them in their file: a search finds these too. */
const SHORTEST_BEGINNING = 4;

/** Words in their order, cut into files. One that fills a file by itself shares it with what begins with it only. */
export function* cutChunks(words: Iterable<Word>): Generator<readonly Word[]> {
  let chunk: Word[] = [];
  let places = 0;
  let beginning = '';
  for (const word of words) {
    const more = placesOf(word);
    const goesOn = beginning.length >= SHORTEST_BEGINNING && word[0].startsWith(beginning);
    if (!goesOn) beginning = word[0];
    if (!goesOn && chunk.length > 0 && (places >= MOST_PLACES || more >= MOST_PLACES)) {
      yield chunk;
      chunk = [];
      places = 0;
    }
    chunk.push(word);
    places += more;
  }
  if (chunk.length > 0) yield chunk;
}

function placesOf([, postings, forms]: Word): number {
  return [postings, ...forms.map(([, some]) => some)]
    .flat()
    .reduce((sum, [, text, fields]) => sum + text.length + fields.length + 1, 0);
}

/**
 * Which file a word begins in: the shortest beginning of a file's first word that comes after the last word
 * of the file before. So each word, and each beginning of one, lies between `from` and the last word of one file.
 */
export function beginningOf(first: string, before = ''): string {
  const letters = [...first];
  for (let length = 1; length < letters.length; length += 1) {
    const beginning = letters.slice(0, length).join('');
    if (compareWords(beginning, before) > 0) return beginning;
  }
  return first;
}
