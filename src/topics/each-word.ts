const letter = 1;
const figure = 2;
/** What each code unit is in a word; 0 where it ends one. */
const kinds = new Uint8Array(0x1_0000);
// Without the halves of surrogate pairs, which a pattern would read as one sign.
for (const [from, to] of [
  [0, 0xd800],
  [0xe000, 0x1_0000],
] as const) {
  const units = Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)).join('');
  for (const [pattern, kind] of [
    // With the marks that Indic scripts write vowels with.
    [/[\p{L}\p{M}]+/gu, letter],
    [/\p{N}+/gu, figure],
  ] as const)
    for (const { 0: run, index } of units.matchAll(pattern)) kinds.fill(kind, from + index, from + index + run.length);
}

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
