/** For each code unit whether it is part of a word; halves of signs beyond the first plane are. */
const inWord = Uint8Array.from({ length: 0x1_0000 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** What the hash of no letters is (FNV-1a; Fowler, Noll and Vo). */
const seed = 0x811c9dc5;
const prime = 0x01000193;

/** Is told where a word begins and ends, with a hash of its letters. */
type ShowWord = (start: number, end: number, hash: number) => void;

/** Shows each word of a text; an apostrophe within a word belongs to it. */
export function eachWord(text: string, show: ShowWord): void {
  for (let at = 0; at < text.length; ) {
    if (inWord[text.charCodeAt(at)] === 1) at = wordAt(text, at, show);
    else at += 1;
  }
}

/** Shows the word that begins at an offset, and returns where it ends. */
export function wordAt(text: string, start: number, show: ShowWord): number {
  let hash = seed;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inWord[unit] !== 1 && !(isApostrophe(unit) && inWord[text.charCodeAt(at + 1)] === 1)) break;
    hash = Math.imul(hash ^ unit, prime);
  }
  show(start, at, hash);
  return at;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
