/** Kinds of characters, as far as words need them. */
const Kind = { other: 0, space: 1, lower: 2, upper: 3, digit: 4, joint: 5 } as const;

/** What is which kind; where two fit, the later holds. A soft hyphen is a printer's mark inside a word. */
const patterns: readonly (readonly [RegExp, number])[] = [
  [/\s+/gu, Kind.space],
  [/\p{N}+/gu, Kind.digit],
  [/[\p{L}\p{M}\u00ad]+/gu, Kind.lower],
  [/\p{Lu}+/gu, Kind.upper],
  // Hyphens and apostrophes, which join inside words, as the sign of `AT&T` does.
  [/[-‑'’‘`&]+/gu, Kind.joint],
];

/** One byte a UTF-16 unit: looking up is many times faster than a pattern with Unicode classes. */
const kinds = new Uint8Array(65_536);
for (const from of [0, 0xe000]) {
  // Without the halves of surrogate pairs, which a pattern would read as one sign.
  const units = Array.from({ length: from === 0 ? 0xd800 : 0x2000 }, (_, at) => String.fromCharCode(from + at)).join(
    '',
  );
  for (const [pattern, kind] of patterns)
    for (const { 0: run, index } of units.matchAll(pattern)) kinds.fill(kind, from + index, from + index + run.length);
}

function kindAt(text: string, at: number, end: number): number {
  return at < end ? kinds[text.charCodeAt(at)]! : Kind.other;
}

function isWord(kind: number): boolean {
  return kind >= Kind.lower && kind <= Kind.digit;
}

/** Where the word that begins at `start` ends: letters and digits, over single hyphens, apostrophes and `&`. */
function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at, end);
    if (!isWord(kind) && !(kind === Kind.joint && isWord(kindAt(text, at + 1, end)))) return at;
    at++;
  }
}

/** Where the number that begins at `start` ends: `1,500.25`, `76ers`. */
function endOfNumber(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (isWord(kindAt(text, at, end))) at++;
    else if (/[.,:]/.test(text[at]!) && kindAt(text, at + 1, end) === Kind.digit) at++;
    else break;
  }
  return at;
}

/**
 * Where the initials that begin at `start` end (`U.S.`, `K.L.`), or `start` for none. One alone is one before a capital
 * (`J. Berg`), and where the sentence goes on (`Ali K. was`, `Ali K., 30,`).
 */
function endOfInitials(text: string, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && kindAt(text, at, end) === Kind.upper && text.charCodeAt(at + 1) === stop) at += 2;
  if (at - start !== 2) return at;
  let next = at;
  while (kindAt(text, next, end) === Kind.space) next++;
  const kind = kindAt(text, next, end);
  const goesOn = text[at] === ',' || (kind === Kind.lower && next > at);
  return kind === Kind.upper || goesOn ? at : start;
}

function endOfHandle(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isWord(kindAt(text, at, end)) || text[at] === '_')) at++;
  return at;
}

const stop = '.'.charCodeAt(0);

/** Calls back for every word, number, handle and mark between two offsets of a text, with where it begins and ends. */
export function scanWords(text: string, start: number, end: number, found: (from: number, to: number) => void): void {
  let at = start;
  while (at < end) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === Kind.space) {
      at++;
      continue;
    }
    let to = at + 1;
    if (kind === Kind.lower) to = endOfWord(text, at, end);
    else if (kind === Kind.upper) {
      to = endOfInitials(text, at, end);
      if (to === at) to = endOfWord(text, at, end);
    } else if (kind === Kind.digit) to = endOfNumber(text, at, end);
    else if (text[at] === '@' && isWord(kindAt(text, at + 1, end))) to = endOfHandle(text, at + 1, end);
    found(at, to);
    at = to;
  }
}
