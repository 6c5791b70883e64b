/** For each code unit whether it is part of a word; halves of signs beyond the first plane are. */
const inWord = Uint8Array.from({ length: 0x1_0000 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** What the hash of no letters is (FNV-1a; Fowler, Noll and Vo). */
const seed = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Shows where each word of a text begins and ends, with a hash of its letters; an apostrophe within a
 * word belongs to it.
 */
export function eachWord(text: string, show: (start: number, end: number, hash: number) => void): void {
  let start = -1;
  let hash = seed;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (inWord[unit] === 1) {
      if (start < 0) start = at;
    } else if (start < 0) {
      continue;
    } else if (!isApostrophe(unit) || at + 1 >= text.length || inWord[text.charCodeAt(at + 1)] !== 1) {
      show(start, at, hash);
      start = -1;
      hash = seed;
      continue;
    }
    hash = Math.imul(hash ^ unit, prime);
  }
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
