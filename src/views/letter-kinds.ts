/**
 * Kinds of characters, as bits: a capital is `letter | capital`. The `secondHalf` of a character of two UTF-16 units
 * is of the kind of the whole, too.
 */
export const kind = { letter: 1, mark: 2, number: 4, capital: 8, small: 16, secondHalf: 64 } as const;

/** Not yet asked for, or nothing of these. */
const other = 128;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, kind.letter],
  [/\p{M}/u, kind.mark],
  [/\p{N}/u, kind.number],
  [/\p{Lu}/u, kind.capital],
  [/\p{Ll}/u, kind.small],
];

/** By UTF-16 unit; 0 where it was not yet asked for. */
const kinds = new Uint8Array(1 << 16);

/**
 * The kinds of the character at an offset, as Unicode has them: a glance at a table, where a regular expression over
 * every word of an archive takes several times as long.
 */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit]!;
  if (known !== 0) return known;
  return isHalf(unit) ? kindOfHalf(text, at, unit) : (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

/** Where the run of characters of these kinds ends that begins at an offset. */
export function endOfRun(text: string, start: number, kinds: number): number {
  let at = start;
  while (at < text.length && (kindAt(text, at) & kinds) !== 0) at += 1;
  return at;
}

/** Characters between two offsets, those of two units counted once. */
export function charactersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if ((kindAt(text, at) & kind.secondHalf) === 0) count += 1;
  return count;
}

function kindOf(character: string): number {
  let found = other;
  for (const [pattern, bit] of patterns) if (pattern.test(character)) found |= bit;
  return found;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function kindOfHalf(text: string, at: number, unit: number): number {
  const isFirst = unit < 0xdc00;
  const start = isFirst ? at : at - 1;
  const point = text.codePointAt(start) ?? 0;
  if (point <= 0xffff) return other;
  return kindOf(String.fromCodePoint(point)) | (isFirst ? 0 : kind.secondHalf);
}
