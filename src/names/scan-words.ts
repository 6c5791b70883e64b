/** Kinds of characters, as far as words need them. */
const Kind = { other: 0, space: 1, lower: 2, upper: 3, digit: 4, joint: 5 } as const;

/** Hyphens and apostrophes, which join inside words. */
const joints = new Set("-‑'’‘`");

function kindOfCharacter(character: string): number {
  if (joints.has(character)) return Kind.joint;
  if (/\p{Lu}/u.test(character)) return Kind.upper;
  // A soft hyphen is a printer's mark inside a word.
  if (/[\p{L}\p{M}\u00ad]/u.test(character)) return Kind.lower;
  if (/\p{N}/u.test(character)) return Kind.digit;
  return /\s/.test(character) ? Kind.space : Kind.other;
}

/** One byte a UTF-16 unit: looking up is many times faster than a pattern with Unicode classes. */
const kinds = new Uint8Array(65_536);
for (let code = 0; code < kinds.length; code++) kinds[code] = kindOfCharacter(String.fromCharCode(code));

function isWordAt(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at)]!;
  return at < text.length && kind >= Kind.lower && kind <= Kind.digit;
}

/** Where the word that begins at `start` ends: letters and digits, over single hyphens and apostrophes. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isWordAt(text, at)) at++;
    else if (kinds[text.charCodeAt(at)] === Kind.joint && isWordAt(text, at + 1)) at++;
    else break;
  }
  return at;
}

/** Where the number that begins at `start` ends: `1,500.25`, `76ers`. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isWordAt(text, at)) at++;
    else if (/[.,:]/.test(text[at]!) && kinds[text.charCodeAt(at + 1)] === Kind.digit) at++;
    else break;
  }
  return at;
}

/** Where the initials that begin at `start` end (`U.S.`, `K.L.`, `J.` before a capital), or `start` for none. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  while (kinds[text.charCodeAt(at)] === Kind.upper && text[at + 1] === '.') at += 2;
  if (at - start !== 2) return at;
  let next = at;
  while (kinds[text.charCodeAt(next)] === Kind.space) next++;
  return kinds[text.charCodeAt(next)] === Kind.upper ? at : start;
}

function endOfHandle(text: string, start: number): number {
  let at = start;
  while (isWordAt(text, at) || text[at] === '_') at++;
  return at;
}

/** Calls back for every word, number, handle and mark of a text, with where it begins and ends. */
export function scanWords(text: string, found: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === Kind.space) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === Kind.upper) {
      end = endOfInitials(text, at);
      if (end === at) end = endOfWord(text, at);
    } else if (kind === Kind.lower) end = endOfWord(text, at);
    else if (kind === Kind.digit) end = endOfNumber(text, at);
    else if (text[at] === '@' && isWordAt(text, at + 1)) end = endOfHandle(text, at + 1);
    found(at, end);
    at = end;
  }
}
