const letter = 1;
const figure = 2;
/** What each code unit is in a word; 0 where it ends one. */
const kinds = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /\p{L}/u.test(sign) ? letter : /\p{N}/u.test(sign) ? figure : 0;
});

/** What the hash of no letters is (FNV-1a; Fowler, Noll and Vo). */
const seed = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Shows where each word of a text begins and ends, with a hash of its signs. Forms of words:
 *
 *     flood      3rd      Krell's      U.S.
 */
export function eachWord(text: string, show: (start: number, end: number, hash: number) => void): void {
  for (let start = 0; start < text.length; ) {
    if (kindAt(text, start) === 0) {
      start += 1;
      continue;
    }
    const end = endOfAbbreviation(text, start) || endOfWord(text, start);
    let hash = seed;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    show(start, end, hash);
    start = end;
  }
}

function kindAt(text: string, at: number): number {
  return at < text.length ? kinds[text.charCodeAt(at)]! : 0;
}

/** Two letters and more, each with a point; 0 where none begins. */
function endOfAbbreviation(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === letter && text[end + 1] === '.') end += 2;
  return end - start >= 4 ? end : 0;
}

/** Letters and figures, then what an apostrophe joins to them. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) !== 0) end += 1;
  if ((text[end] !== "'" && text[end] !== '’') || kindAt(text, end + 1) !== letter) return end;
  end += 2;
  while (kindAt(text, end) === letter) end += 1;
  return end;
}
