/** For each code unit whether it is part of a word; halves of signs beyond the first plane are. */
const inWord = Uint8Array.from({ length: 0x1_0000 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Shows where each word of a text begins and ends; an apostrophe within a word belongs to it. */
export function eachWord(text: string, show: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inWord[unit] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0 && !(isApostrophe(unit) && inWord[text.charCodeAt(at + 1)] === 1)) {
      show(start, at);
      start = -1;
    }
  }
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
